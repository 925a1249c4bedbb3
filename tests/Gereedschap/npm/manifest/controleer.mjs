// node controleer.mjs <manifest.json> : prints what Microsoft's validator has against a Teams manifest, as a JSON array of sentences.
import { readFile } from 'node:fs/promises';
import manifestPackage from '@microsoft/app-manifest';

const manifest = JSON.parse(await readFile(process.argv[2], 'utf8'));
const errors = await manifestPackage.AppManifestUtils.validateAgainstSchema(manifest);
console.log(JSON.stringify(errors));
