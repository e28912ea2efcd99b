// SPDX-License-Identifier: Apache-2.0
/** Writes the generated files: `node main.js PACKAGE_FOLDER`. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { generate } from './generate.js'

const root = process.argv[2]
if (!root) throw new Error('usage: main.js PACKAGE_FOLDER')
const files = await generate(resolve(root))
for (const [path, text] of files) writeFileSync(resolve(root, path), text)
process.stdout.write(`${files.size} files\n`)
