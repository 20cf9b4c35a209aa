using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Advice, support, send-backs, insistence and passing on stay with the side that they belong to.</summary>
public sealed class OwnSideTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Trait("Policy", "I.4"), Trait("Policy", "S1.2"), Trait("Policy", "S2.1")]
    public async Task OwnSideMatter_OnEveryPageOfTheOtherSide_IsAbsent()
    {
        var disputes = (await portal.AllAsync()).Where(d => d.OwnSideNotes.Count > 0).ToList();
        Assert.Equal(Enum.GetValues<OwnSideKind>(), disputes.SelectMany(d => d.OwnSideNotes).Select(n => n.Kind).Distinct().Order());

        // One of each kind and of each set of kinds is enough: the pages are the same for the others.
        foreach (var dispute in disputes.GroupBy(d => (d.StageKey, d.State, Kinds: string.Join(',', d.OwnSideNotes.Select(n => n.Kind)))).Select(g => g.First()))
        {
            foreach (var person in Others(dispute))
            {
                var visitor = await portal.SignInAsync(person);
                foreach (var route in Routes.Of("dispute").Where(r => r.Method == "GET"))
                    AssertAbsent(dispute, person, await visitor.GetAsync(route.PathFor(dispute.Reference.ToString(), Guid.Empty)));
                foreach (var stage in dispute.Stages)
                    AssertAbsent(dispute, person, await visitor.GetAsync($"/disputes/{dispute.Reference}?stage={stage.Sequence}"));
                AssertAbsent(dispute, person, await visitor.GetAsync("/work"));
            }
        }
    }

    [Fact, Trait("Policy", "I.4")]
    public async Task OwnSideMatter_ForItsOwnSide_IsOnThePage()
    {
        foreach (var kind in Enum.GetValues<OwnSideKind>())
        {
            var dispute = (await portal.AllAsync()).First(d => d.OwnSideNotes.Any(n => n.Kind == kind && Holders(d, n.PartyId).Any()));
            var note = dispute.OwnSideNotes.First(n => n.Kind == kind && Holders(dispute, n.PartyId).Any());
            var page = await (await portal.SignInAsync(Holders(dispute, note.PartyId).First())).GetAsync($"/disputes/{dispute.Reference}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(note.Text, page.Text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<DemonstrationPerson> Holders(Dispute dispute, Guid party) =>
        dispute.Seats.Where(s => s.IsHeld && s.PartyId == party).Select(s => Person(s.PersonId)).Distinct();

    /// <summary>Everyone who reads the dispute without a seat on the side whose notes they are.</summary>
    private static IEnumerable<DemonstrationPerson> Others(Dispute dispute)
    {
        var readers = dispute.Seats.Where(s => s.IsHeld).Select(s => s.PersonId).Distinct().Select(Person);
        if (dispute.IsWithConvenor)
            readers = readers.Append(DemonstrationPeople.Beth);
        return readers.Distinct().Where(p => Foreign(dispute, p).Any());
    }

    private static IEnumerable<string> Foreign(Dispute dispute, DemonstrationPerson person) =>
        dispute.OwnSideNotes.Where(n => !dispute.Seats.Any(s => s.IsHeld && s.PersonId == person.Id && s.PartyId == n.PartyId)).Select(n => n.Text)
            .Concat(dispute.History.Where(e => e.OwnSideOf is { } side && !dispute.Seats.Any(s => s.IsHeld && s.PersonId == person.Id && s.PartyId == side))
                .SelectMany(e => new[] { dispute.Words(e), e.Reason }).OfType<string>());

    private static void AssertAbsent(Dispute dispute, DemonstrationPerson person, Page page)
    {
        foreach (var text in Foreign(dispute, person))
            Assert.False(page.Document.Source.Text.Contains(text, StringComparison.Ordinal) || page.Text.Contains(text, StringComparison.Ordinal), $"{person.Name} reads '{text}' at {page.Path}");
    }

    private static DemonstrationPerson Person(Guid id) => DemonstrationPeople.All.Single(p => p.Id == id);
}
