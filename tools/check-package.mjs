/**
 * Packs the package in the current folder as it would be published, and checks the tarball.
 *
 * The tarball, not the folder: only pnpm's packing turns `workspace:` and `catalog:` into real versions.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const run = (command, args) => execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'iterelay-pack-'))
try {
  run('pnpm', ['pack', '--pack-destination', folder])
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error(`${manifest.name}: packing left no tarball`)
  const path = join(folder, tarball)
  run('publint', ['run', path, '--strict'])
  // A package that is only a command has no types to resolve.
  const hasTypes = Object.values(manifest.exports).some((entry) => entry.types !== undefined)
  if (hasTypes) run('attw', [path, '--profile', 'esm-only', '--no-emoji'])
  process.stdout.write(`${manifest.name}: the packed tarball is sound\n`)
} catch (error) {
  process.stdout.write(String(error.stdout ?? ''))
  process.stderr.write(`${manifest.name}: ${error.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
