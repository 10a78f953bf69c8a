// node validate.cjs FOLDER < resources.json: looks at each resource of a list with npm's `fhir`, which
// is installed in FOLDER, and prints what is wrong: codes, cardinality, types, unknown properties.
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");

const { Fhir } = createRequire(`${process.argv[2]}/`)("fhir");
const fhir = new Fhir();
const resources = JSON.parse(readFileSync(0, "utf-8"));
const found = [];
for (const [number, resource] of resources.entries()) {
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true });
  for (const { severity, location, message } of messages) {
    found.push({ number, severity, location, message });
  }
}
console.log(JSON.stringify({ looked_at: resources.length, found }));
