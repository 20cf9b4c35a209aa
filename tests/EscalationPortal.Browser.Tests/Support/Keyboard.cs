using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>Someone without a mouse. Whatever has the focus on the way shows that it has it, and is in sight.</summary>
public sealed class Keyboard(Person person)
{
    private const int Enough = 250;

    private IKeyboard Keys => person.Page.Keyboard;

    /// <summary>Tabs on until the control of that name has the focus.</summary>
    public async Task TabToAsync(string name) => await TabUntilAsync(name, focused => focused.Name == name);

    public async Task TypeAsync(string label, string text)
    {
        await TabToAsync(label);
        await Keys.TypeAsync(text);
    }

    /// <summary>A set of radios is one stop; the arrows go through it.</summary>
    public async Task ChooseAsync(string option)
    {
        var focused = await TabUntilAsync(option, f => f.Radios.Contains(option));
        await Keys.PressAsync("Space");
        for (var tries = 0; focused.Name != option && tries < focused.Radios.Length; tries++)
        {
            await Keys.PressAsync("ArrowDown");
            focused = await LookAsync();
        }

        Assert.Equal(option, focused.Name);
    }

    public async Task TickAsync(string option)
    {
        await TabToAsync(option);
        await Keys.PressAsync("Space");
    }

    /// <summary>A list goes to what begins with the letters that are typed.</summary>
    public async Task PickAsync(string label, string beginning)
    {
        await TabToAsync(label);
        await Keys.TypeAsync(beginning);
    }

    public async Task DateAsync(DateOnly day)
    {
        await TypeAsync("Day", $"{day.Day}");
        await TypeAsync("Month", $"{day.Month}");
        await TypeAsync("Year", $"{day.Year}");
    }

    /// <param name="key">Space for a link that looks like a button.</param>
    public async Task PressAsync(string control, string key = "Enter")
    {
        await TabToAsync(control);
        await person.LeaveAsync(() => Keys.PressAsync(key));
    }

    /// <summary>Tabs once through the whole page.</summary>
    /// <returns>How many stops there were.</returns>
    public async Task<int> GoThroughAsync()
    {
        for (var stops = 0; stops < Enough; stops++)
        {
            await Keys.PressAsync("Tab");
            if (await person.Page.EvaluateAsync<bool>("document.activeElement === document.body"))
                return stops;
            await LookAsync();
        }

        throw new InvalidOperationException($"{person.Path} does not let go of the focus in {Enough} stops.");
    }

    private async Task<Focused> TabUntilAsync(string name, Func<Focused, bool> isThere)
    {
        for (var tries = 0; tries < Enough; tries++)
        {
            await Keys.PressAsync("Tab");
            var focused = await LookAsync();
            if (isThere(focused))
                return focused;
        }

        throw new InvalidOperationException($"'{name}' on {person.Path} is not reached by Tab.");
    }

    private async Task<Focused> LookAsync()
    {
        var focused = await person.Page.EvaluateAsync<Focused>(
            """
            () => {
              const at = document.activeElement
              const words = (text) => text.replace(/\s+/g, ' ').trim()
              const name = (of) => words((of.labels?.[0] ?? of).textContent)
              const seen = () => [getComputedStyle(at), at.labels?.length && at.matches('[type=radio], [type=checkbox]') ? getComputedStyle(at.labels[0], '::before') : null]
                .map((s) => s && [s.boxShadow, s.backgroundColor, s.borderColor, s.outlineStyle === 'none' || /, 0\)$/.test(s.outlineColor) ? '' : s.outline].join()).join()
              const focused = seen()
              at.blur()
              const shows = seen() !== focused
              at.focus({ preventScroll: true })
              const box = at.getClientRects()[0]
              // The part that is on the screen: a table that scrolls can be taller than the window.
              const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2
              const [x, y] = [middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)]
              const over = document.elementFromPoint(x, y)
              const inSight = over !== null && (at.contains(over) || over.contains(at) || [...(at.labels ?? [])].some((label) => label.contains(over)))
              const radios = at.type === 'radio' ? [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(at.name)}"]`)].map(name) : []
              return { name: name(at), shows, inSight, radios }
            }
            """);
        Assert.True(focused.Shows, $"'{focused.Name}' on {person.Path} does not show that it has the focus");
        Assert.True(focused.InSight, $"'{focused.Name}' on {person.Path} has the focus and is covered or out of sight");
        return focused;
    }

    private sealed record Focused
    {
        public string Name { get; init; } = "";
        public bool Shows { get; init; }
        public bool InSight { get; init; }
        public string[] Radios { get; init; } = [];
    }
}
