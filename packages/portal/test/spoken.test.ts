import { expect, it } from "vitest";
import { spoken } from "../src/spoken.ts";

it.each([
  { given: "萧山区", want: "xiao shan qu" },
  { given: "丽水市", want: "li shui shi" },
  { given: "台州市本级", want: "tai zhou shi ben ji" },
  { given: "天台县", want: "tian tai xian" },
  { given: "乐清市", want: "yue qing shi" },
  { given: "莲都区", want: "lian du qu" },
  { given: "缙云县", want: "jin yun xian" },
  { given: "嵊州市", want: "sheng zhou shi" },
  { given: "长兴县", want: "chang xing xian" },
  { given: "浦江县", want: "pu jiang xian" },
  { given: "景宁畲族自治县", want: "jing ning she zu zi zhi xian" },
  { given: "衢州市", want: "qu zhou shi" },
  { given: "鄞州区", want: "yin zhou qu" },
])("$given is $want", ({ given, want }) => expect(spoken(given)).toBe(want));
