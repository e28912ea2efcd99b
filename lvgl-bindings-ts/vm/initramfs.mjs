// SPDX-License-Identifier: Apache-2.0
// The guest's file system as the kernel takes it: an archive of the "newc" kind, written without any right of root.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const MODE = { directory: 0o040755, file: 0o100644, program: 0o100755 };

export class Initramfs {
  #chunks = [];
  #directories = new Set();
  #inode = 1;

  #entry(path, mode, data) {
    const name = Buffer.from(`${path.slice(1)}\0`);
    const fields = [this.#inode++, mode, 0, 0, 1, 0, data.length, 0, 0, 0, 0, name.length, 0];
    const header = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, "0")).join("")}`);
    const pad = (length) => Buffer.alloc((4 - (length % 4)) % 4);
    this.#chunks.push(header, name, pad(header.length + name.length), data, pad(data.length));
  }

  #directory(path) {
    if (path === "/" || this.#directories.has(path)) return;
    this.#directory(dirname(path));
    this.#directories.add(path);
    this.#entry(path, MODE.directory, Buffer.alloc(0));
  }

  /** Adds a file of the host, links followed. */
  add(path, from, program = (statSync(from).mode & 0o100) !== 0) {
    this.text(path, readFileSync(from), program);
  }

  /** Adds a file with this content. */
  text(path, content, program = false) {
    this.#directory(dirname(path));
    this.#entry(path, program ? MODE.program : MODE.file, Buffer.from(content));
  }

  /** Adds a folder with all below it. */
  tree(path, from) {
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      const source = join(from, entry.name);
      if (statSync(source).isDirectory()) this.tree(join(path, entry.name), source);
      else this.add(join(path, entry.name), source);
    }
  }

  /** Adds the shared libraries that a program needs, where its loader looks for them. */
  libraries(program) {
    for (const [, path] of execFileSync("ldd", [program], { encoding: "utf8" }).matchAll(/(\/\S+) \(0x/g)) {
      if (this.#directories.has(`file:${path}`)) continue;
      this.#directories.add(`file:${path}`);
      this.add(path, realpathSync(path), true);
    }
  }

  write(file) {
    this.#entry("/TRAILER!!!", 0, Buffer.alloc(0));
    writeFileSync(file, Buffer.concat(this.#chunks));
  }
}

/** The kernel's modules with what they depend on, in the order of loading. */
export function moduleFiles(folder, names) {
  const found = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const match = /^(.+)\.ko(\.xz)?$/.exec(entry.name);
    if (entry.isFile() && match) found.set(match[1].replaceAll("-", "_"), join(entry.parentPath, entry.name));
  }
  const order = new Map();
  const visit = (name) => {
    const path = found.get(name.replaceAll("-", "_"));
    // What is not a file is part of the kernel itself.
    if (!path || order.has(path)) return;
    const content = path.endsWith(".xz")
      ? execFileSync("xz", ["-dc", path], { maxBuffer: 2 ** 28 })
      : readFileSync(path);
    const depends = /\0depends=([^\0]*)\0/.exec(content.toString("latin1"))?.[1] ?? "";
    for (const other of depends.split(",").filter(Boolean)) visit(other);
    order.set(path, content);
  };
  for (const name of names) visit(name);
  return [...order].map(([path, content]) => ({ path: `/modules/${basename(path).replace(/\.xz$/, "")}`, content }));
}

/** Whether a file exists; says which is missing and what makes it. */
export function demand(path, remedy) {
  if (!existsSync(path)) throw new Error(`${path} is missing: ${remedy}`);
  return path;
}
