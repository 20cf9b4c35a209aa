// Asks gently while someone types. The server asks again, and decides; nothing that is typed leaves the page for this.
const isNhsNumber = (run) => {
  const digits = [...run.replace(/\D/g, '')].map(Number)
  const check = 11 - (digits.slice(0, 9).reduce((sum, digit, i) => sum + digit * (10 - i), 0) % 11)
  return new Set(digits).size > 1 && (check === 11 ? 0 : check) === digits[9]
}

const nearBirth = /\b(d\.?\s?o\.?\s?b|born|birth(day)?)\b.{0,25}?\d{1,4}[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.-]+\d{2,4}/i

const shapes = [
  ['an NHS number', (text) => [...text.matchAll(/(?<!\d)\d(?:[\s.-]{0,3}\d){9}(?!\d)/g)].map(([run]) => run).find(isNhsNumber)],
  ['a date of birth', (text) => text.match(nearBirth)?.[0]],
  ['an email address', (text) => text.match(/(?<![\w.%+'-])[\w.%+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/i)?.[0]],
  ['a telephone number', (text) => [...text.matchAll(/(?<![a-z0-9])(?:(?:\+|00)44[\s.-]{0,2}(?:\(0\))?[\s.-]{0,2}0?|\(?0)[1-9](?:[\s().-]{0,2}\d){8,9}(?!\d)/gi)].map(([run]) => run)[0]],
  ['a postcode', (text) => text.match(/(?<![a-z0-9])[a-pr-uwyz][a-hk-y]?\d[a-hjkmnp-y\d]?\s?(?!1st|2nd|3rd|\dth)\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])/i)?.[0]]
]

for (const box of document.querySelectorAll('form[method="post"] textarea')) {
  const note = document.createElement('p')
  note.className = 'app-asks'
  note.setAttribute('role', 'status')
  box.after(note)

  const ask = () => {
    const found = shapes.map(([name, find]) => [name, find(box.value)]).find(([, text]) => text)
    const question = found ? `Is ‘${found[1].trim()}’ ${found[0]}? Remove it, unless the record needs it.` : ''
    if (note.textContent !== question) {
      note.textContent = question
    }
  }

  box.addEventListener('input', ask)
  ask()
}
