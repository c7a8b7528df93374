/** What stands in a file where a person has yet to decide. */
export { openMark } from "@gongwen/schema";
