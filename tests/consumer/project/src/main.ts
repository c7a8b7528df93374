import applications from "./applications.json" with { type: "json" };
import { consult } from "./consult.js";

const right = consult(applications.right, "330109");
const wrong = consult(applications.wrong, "330109");
console.log(JSON.stringify({ right, wrong }));
