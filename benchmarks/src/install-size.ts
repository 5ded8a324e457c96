import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { exact, sampleRow, type Row } from './row.ts'
import { withFolder } from './with-folder.ts'

const packages = join(import.meta.dirname, '..', 'node_modules')

/** Number and size of the packages that npm brings into an empty project, optional peers left out. */
export async function measureInstallSize(): Promise<readonly Row[]> {
  return withFolder((folder) => {
    // The tarball, not the folder: it holds what is published and nothing else.
    run('pnpm', ['pack', '--pack-destination', folder], join(packages, '@iterelay/iterable-sdk'))
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
    if (tarball === undefined) throw new Error('packing left no tarball')
    const ours = install(join(folder, 'ours'), join(folder, tarball))
    const theirs = install(join(folder, 'theirs'), `@iterable/api@${versionOf('@iterable/api')}`)
    const count = { unit: 'packages', digits: 0 }
    const size = { unit: 'MB', digits: 2 }
    return [
      sampleRow('installed', '@iterelay/iterable-sdk', exact(ours.packages), count, { atMost: 3 }),
      sampleRow('installed', '@iterable/api', exact(theirs.packages), count),
      sampleRow('disk space installed', '@iterelay/iterable-sdk', exact(ours.bytes / 1e6), size),
      sampleRow('disk space installed', '@iterable/api', exact(theirs.bytes / 1e6), size),
    ]
  })
}

function install(
  project: string,
  what: string,
): { readonly packages: number; readonly bytes: number } {
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', what], project)
  const listed = run('npm', ['ls', '--all', '--parseable', '--loglevel=error'], project)
  // The first line is the project itself.
  return {
    packages: listed.trim().split('\n').length - 1,
    bytes: diskUse(join(project, 'node_modules')),
  }
}

/** As `du` counts: whole blocks, folders included. */
function diskUse(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return ['.', ...names].reduce((sum, name) => sum + lstatSync(join(folder, name)).blocks * 512, 0)
}

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  if (!hasVersion) throw new Error(`${name} has no version`)
  return String(manifest.version)
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 60_000,
  })
}
