import { initAll } from 'govuk-frontend'

initAll()

// Parts of a form that belong to one choice are shown with it. Without JavaScript all are there, each under its heading.
const parts = [...document.querySelectorAll('[data-shown-for]')].map((part) => {
  const [, name, value] = part.dataset.shownFor.match(/^(.*)=(.*)$/)
  return { part, choice: `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]:checked` }
})

const showChosen = () => {
  for (const { part, choice } of parts) {
    part.hidden = !document.querySelector(choice)
    if (part instanceof HTMLDetailsElement) {
      part.open = !part.hidden
    }
  }
}

if (parts.length > 0) {
  document.addEventListener('change', showChosen)
  showChosen()
}
