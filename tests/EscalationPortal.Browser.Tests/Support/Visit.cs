using EscalationPortal.Web.Demonstration;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>What one test does in the portal: the people who come, each with a browser context of their own, and what was seen of the pages.</summary>
public sealed class Visit(BrowserFixture fixture, Portal portal, string name, bool javaScript = true) : IAsyncDisposable
{
    private readonly Dictionary<DemonstrationPerson, Person> _people = [];

    public Portal Portal => portal;
    public Inspection Inspection { get; } = new(fixture, name, javaScript);

    /// <summary>The person, with their own cookies; the same one each time.</summary>
    public async Task<Person> AsAsync(DemonstrationPerson who)
    {
        if (!_people.TryGetValue(who, out var person))
            _people[who] = person = await Person.ArriveAsync(this, fixture.Browser, who, javaScript);
        return person;
    }

    /// <summary>The person, with their session where they have one already.</summary>
    public async Task<Person> SignedInAsync(DemonstrationPerson who)
    {
        var isNew = !_people.ContainsKey(who);
        var person = await AsAsync(who);
        if (isNew)
            await person.ResumeAsync();
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people.Values)
            await person.DisposeAsync();
    }
}
