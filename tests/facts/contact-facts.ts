import { batch, contacts } from "../edit-files.ts";
import { type FactCase, fact } from "./fact-case.ts";

export const contactFacts: readonly FactCase[] = [
  fact("contacts, division", [contacts("contacts.0.division", "企业处")], [309, "中小企业处", "企业处"]),
  fact("contacts, a name", [contacts("contacts.0.persons.1.name", "张三")], [311, "冯大伟", "张三"]),
  fact("contacts, a number", [contacts("contacts.1.persons.0.phone", "0571-87000000")], [313, "0571-87058476", "0571-87000000"]),
  fact(
    "contacts, the words before a number",
    [contacts("contacts.0.persons.0.label", undefined)],
    [309, "电话0571", "电话：0571"],
  ),
  fact("mailing.receiver", [contacts("mailing.receiver", "省企业中心")], [315, "省中小企业发展促进中心", "省企业中心"]),
  fact("mailing.address", [contacts("mailing.address", "杭州市某路1号")], [315, "杭州市环城北路296号", "杭州市某路1号"]),
  fact("mailing.person", [contacts("mailing.person", "李四")], [317, "杨思宝", "李四"]),
  fact("mailing.phone", [contacts("mailing.phone", "0571-87000001")], [317, "13588233200", "0571-87000001"]),
  fact("hotlines", [contacts("hotlines.4.phone", "0575-88000000")], [331, "0575-88267297", "0575-88000000"]),
  fact("copies.letter", [batch("copies.letter", 3)], [1527, "2份", "3份"]),
  fact("copies.recommendation", [batch("copies.recommendation", 3)], [1542, "2份", "3份"]),
  fact("copies.investment", [batch("copies.investment", 3)], [1553, "2份", "3份"]),
  fact("copies.application", [batch("copies.application", 3)], [1563, "2份", "3份"]),
  fact("copies.evidence", [batch("copies.evidence", 2)], [1569, "1份", "2份"]),
  fact("copies.implementationPlan, absent in 2025", [batch("copies.implementationPlan", 2)], [1536, "编制", "编制（一式2份）"]),
];
