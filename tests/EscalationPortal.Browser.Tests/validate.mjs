// Validates one page for each line that comes in, and answers each with one line: the problems as JSON.
import { createInterface } from 'node:readline'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import configuration from './htmlvalidate.config.mjs'

const validate = new HtmlValidate(new FileSystemConfigLoader({ root: true, ...configuration }))

for await (const line of createInterface({ input: process.stdin })) {
  const report = await validate.validateString(JSON.parse(line))
  const problems = report.results.flatMap(({ messages }) => messages.map((m) => `html ${m.line}:${m.column} ${m.ruleId}: ${m.message}`))
  console.log(JSON.stringify(problems))
}
