import { ROOT } from "@socialsmart/check/check.config";
import { readWorkspace } from "@socialsmart/check/workspace";
import { checkDocs, generateDocs } from "./generated-docs.ts";

const faults = checkDocs(ROOT, generateDocs(readWorkspace()));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
