import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'assets')
const target = join(root, 'wwwroot/assets')
const modules = join(root, 'node_modules')

rmSync(target, { recursive: true, force: true })
for (const folder of ['css', 'js', 'images'])
  mkdirSync(join(target, folder), { recursive: true })

// MOJ Frontend names its own dependency as 'node_modules/govuk-frontend/...', so the root is a load path too.
const { css } = compile(join(source, 'styles/app.scss'), {
  loadPaths: [root, modules],
  style: 'compressed',
  quietDeps: true
})
writeFileSync(join(target, 'css/app.css'), css)
writeFileSync(join(target, 'css/document.css'), compile(join(source, 'styles/document.scss'), { style: 'compressed' }).css)

const mojImages = join(modules, '@ministryofjustice/frontend/moj/assets/images')
for (const [, name] of css.matchAll(/url\(["']?\.\.\/images\/([\w.-]+)/g))
  cpSync(join(mojImages, name), join(target, 'images', name))

// One file instead of an import: only addresses in pages are fingerprinted, so an imported module would be cached stale.
const library = readFileSync(join(modules, 'govuk-frontend/dist/govuk/govuk-frontend.min.js'), 'utf8')
const own = ['app.js', 'personal-data.js'].map((file) => readFileSync(join(source, 'scripts', file), 'utf8')).join('\n')
writeFileSync(
  join(target, 'js/app.js'),
  library.replace(/export\s*\{[^}]*\};?\s*(\/\/# sourceMappingURL=.*)?\s*$/, '\n') + own.replace(/^import .* from 'govuk-frontend'\n/, '')
)

cpSync(join(source, 'scripts/supported.js'), join(target, 'js/supported.js'))
cpSync(join(source, 'images'), join(target, 'images'), { recursive: true })
