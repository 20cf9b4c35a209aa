using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>Asks axe inside the page. Its binding for Playwright opens one more page for each look, which takes longer than all the rest.</summary>
internal static class Axe
{
    private static readonly string s_script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What breaks WCAG 2.2 at levels A and AA; the page may have no frames.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(s_script);
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
              const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
              return violations.map((v) => `axe ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((node) => node.html).join('; ')}`)
            }
            """);
    }
}
