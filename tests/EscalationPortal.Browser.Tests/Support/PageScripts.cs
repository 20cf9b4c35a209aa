using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>What is asked of a page in the browser, where only the browser knows it. None waits, so that they run where the page's own scripts may not.</summary>
public static class PageScripts
{
    /// <summary>
    /// Controls without a name; links or buttons of one name that lead to different places, which a screen reader lists without what stands around them;
    /// and forms that do not carry the token by which a second click is known.
    /// </summary>
    public static async Task<IReadOnlyList<string>> UnclearControlsAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
          const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim()
          const byId = (ids) => ids.split(/\s+/).map((id) => words(document.getElementById(id)?.textContent)).join(' ')
          const named = (at) => at.hasAttribute('aria-labelledby') ? byId(at.getAttribute('aria-labelledby'))
            : words(at.getAttribute('aria-label')) || words([...(at.labels ?? [])].map((label) => label.textContent).join(' ')) || words(at.textContent)
          const controls = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter((at) => at.checkVisibility())
          const nameless = controls.filter((at) => at.matches('input, select, textarea') ? !(at.labels?.length || at.getAttribute('aria-label') || at.getAttribute('aria-labelledby')) : !named(at))
            .map((at) => `no name: ${at.outerHTML.slice(0, 160)}`)
          const leads = (at) => at.matches('a') ? at.href.baseVal ?? at.href : [at.form?.action, at.name, at.value].join(' ')
          const targets = new Map()
          for (const at of controls.filter((at) => at.matches('main a, main button[type=submit]'))) {
            targets.set(named(at), (targets.get(named(at)) ?? new Set()).add(leads(at)))
          }
          const alike = [...targets].filter(([, to]) => to.size > 1).map(([name, to]) => `'${name}' names ${to.size} different things: ${[...to].slice(0, 3).join(' | ')}`)
          const open = [...document.querySelectorAll('form[method=post]')].filter((form) => !form.elements.FormToken).map((form) => `a second click would count: ${form.action}`)
          return [...nameless, ...alike, ...open]
        }
        """);

    /// <summary>What makes the page scroll sideways.</summary>
    public static async Task<IReadOnlyList<string>> TooWideAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
          const room = document.documentElement.clientWidth
          const over = document.documentElement.scrollWidth - room
          if (over <= 0) {
            return []
          }
          const wide = [...document.querySelectorAll('main *, header *, footer *')].filter((at) => at.getBoundingClientRect().right > room + 0.5)
          return [`${over} pixels too wide at ${innerWidth}: ${wide.slice(0, 3).map((at) => at.outerHTML.slice(0, 120)).join(' | ')}`]
        }
        """);
}
