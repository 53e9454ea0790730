import { ROOT } from "@socialsmart/check/check.config";
import { readWorkspace } from "@socialsmart/check/workspace";
import { generateDocs, writeDocs } from "./generated-docs.ts";

const docs = generateDocs(readWorkspace());
writeDocs(ROOT, docs);
for (const fault of docs.faults) console.error(fault);
if (docs.faults.length > 0) process.exitCode = 1;
else console.log(`Wrote ${[...docs.pages.keys()].join(", ")}`);
