/** What stands in a file where a person has yet to decide. */
export const openMark = "待定";
