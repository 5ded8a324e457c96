/**
 * An empty project outside the repository, in which the packages are installed from the tarballs that would be published.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const folders = [
  'packages/iterable-sdk',
  'packages/segment-adapter',
  'packages/presets',
  'apps/relay',
]
const root = process.cwd()

/** Runs a command, and answers what it printed. */
export function run(command, args, cwd, env = {}) {
  const stdio = ['ignore', 'pipe', 'inherit']
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio,
    env: { ...process.env, ...env },
  })
}

/** The version of a dependency, as the catalog has it. */
export function versionOf(name) {
  const catalog = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  return new RegExp(`^  '?${name}'?: (.+)$`, 'm').exec(catalog)[1]
}

/** Makes the project with further dependencies, lets `use` work in it, and takes it away again. */
export async function withStrangerProject(dependencies, use) {
  const folder = mkdtempSync(join(tmpdir(), 'iterelay-stranger-'))
  const project = join(folder, 'project')
  try {
    mkdirSync(project)
    const manifests = folders.map((name) =>
      JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')),
    )
    for (const name of folders)
      run('pnpm', ['pack', '--pack-destination', folder], join(root, name))
    const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
    if (tarballs.length !== folders.length) throw new Error(`packed ${tarballs.join(', ')}`)
    const tarballOf = (name) => {
      const prefix = name.slice(1).replace('/', '-')
      return `file:${join(
        folder,
        tarballs.find((tarball) => tarball.startsWith(`${prefix}-`)),
      )}`
    }
    const packages = Object.fromEntries(manifests.map(({ name }) => [name, tarballOf(name)]))
    writeFileSync(
      join(project, 'package.json'),
      JSON.stringify({
        private: true,
        type: 'module',
        dependencies: { ...packages, ...dependencies },
        // Packages depend on each other by version; no version is on the registry before the first release.
        overrides: packages,
      }),
    )
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], project)
    await use({ project, manifests })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
