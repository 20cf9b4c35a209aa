import { defineConfig } from 'html-validate'

export default defineConfig({
  extends: ['html-validate:recommended'],
  rules: {
    // Razor keeps the indentation of the lines that its statements stood on; nobody reads it.
    'no-trailing-whitespace': 'off',
    // HTML allows <br> and <br />; GOV.UK Frontend's markup uses both.
    'void-style': 'off',
    // GOV.UK Frontend's link that looks like a button has role="button"; a region around a wide table is a div so that it can scroll.
    'prefer-native-element': ['error', { exclude: ['button', 'region'] }],
    // Razor writes selected="selected"; HTML allows both.
    'attribute-boolean-style': 'off',
    // A limit of search engines, which do not come here: a title begins with the page and ends with the name of the portal.
    'long-title': 'off',
    // The boxes of one set share a name, as radios do: that is how a list is posted.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
})
