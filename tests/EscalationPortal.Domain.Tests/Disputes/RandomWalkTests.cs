using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>Whatever people do, in whatever order: what must always hold, does.</summary>
[SuppressMessage("Security", "CA5394", Justification = "A fixed seed makes the same walk each time.")]
public sealed class RandomWalkTests
{
    private const int Acts = 400;

    private static readonly Verb[] s_endings = [Verb.Resolve, Verb.Withdraw, Verb.Decide, Verb.CloseForLearning];

    public static IEnumerable<object[]> Walks { get; } =
        from policy in PolicyFiles.All
        from seed in new[] { 1, 3, 4, 5, 8, 13 }
        select new object[] { policy.Id, seed };

    [Theory, Trait("Policy", "P.5"), Trait("Policy", "A.1")]
    [MemberData(nameof(Walks))]
    public void Acts_InAnyOrder_KeepTheDisputeWhole(string policy, int seed)
    {
        var random = new Random(seed);
        var graph = PolicyGraph.Of(PolicyFiles.ById(policy));
        var at = Begin(policy);
        var reached = new HashSet<string>();
        for (var i = 0; i < Acts; i++)
        {
            at.After(TimeSpan.FromHours(random.Next(4) == 0 ? random.Next(40) : 0));
            var (verb, person) = Choose(at, random);
            var (lines, next, before) = (at.Dispute.HistoryLength, at.Dispute.NextDueAt, StateOf(at.Dispute));
            var refusal = Record.Exception(() => Attempt.Do(verb, at, person));

            var where = string.Create(CultureInfo.InvariantCulture, $"{policy}, seed {seed}, act {i}: {verb} by {person.Name}: {refusal?.Message}");
            Assert.True(refusal is null or RuleViolationException, where);
            Assert.True(refusal is null || (at.Dispute.HistoryLength == lines && at.Dispute.NextDueAt == next), where);
            Assert.True(before == StateOf(at.Dispute) || graph.Leads(before, verb, StateOf(at.Dispute)), $"{where}: no step of the policy leads from {before} to {StateOf(at.Dispute)}");
            var taken = graph.Steps.FirstOrDefault(s => s.From == before && s.Verb == verb && s.To == StateOf(at.Dispute));
            Assert.True(before == StateOf(at.Dispute) || IsSafe(at.Dispute, taken!.Safety), $"{where}: {taken} without the child's safety");
            Holds(at.Dispute, where);
            reached.Add(at.Dispute.IsOpen ? at.Dispute.StageKey : at.Dispute.State.ToString());
            if ((!at.Dispute.IsOpen && random.Next(8) == 0) || i % 80 == 79)
                at = Begin(policy);
        }

        Assert.True(reached.Count >= 3, string.Join(", ", reached));
    }

    private static DisputeBuilder Begin(string policy) => policy == Partnership.Policy.Id
        ? new DisputeBuilder().Between(Priya, Callum, Hannah).Submitted()
        : DisputeBuilder.Under(PolicyFiles.ById(policy)).Submitted();

    private static PolicyState StateOf(Dispute dispute) => new(dispute.State switch
    {
        DisputeState.Open => dispute.CurrentStage.State == StageState.Waiting ? Standing.Waiting : Standing.Open,
        DisputeState.Resolved => Standing.Resolved,
        DisputeState.Decided => Standing.Decided,
        DisputeState.ClosedForLearning => Standing.ClosedForLearning,
        _ => Standing.Withdrawn,
    }, dispute.StageKey);

    /// <summary>Mostly what a page would offer, and seldom an ending, or no walk would get far.</summary>
    private static (Verb Verb, Person Person) Choose(DisputeBuilder at, Random random)
    {
        var verbs = Enum.GetValues<Verb>();
        var actors = at.Partnership == Partnership.Usual ? VerbTable.Actors : at.Partnership.Directory.People;
        for (var tries = 0; ; tries++)
        {
            var (verb, person) = (verbs[random.Next(verbs.Length)], actors[random.Next(actors.Count)]);
            if (s_endings.Contains(verb) && random.Next(6) != 0)
                continue;
            if (tries > 200 || random.Next(30) == 0 || at.Dispute.Offers(verb, at.Asking(person)))
                return (verb, person);
        }
    }

    private static void Holds(Dispute dispute, string where)
    {
        Assert.True(!dispute.IsOpen || dispute.NextDueAt is not null, where);
        var reckoned = Reckoned.Due(dispute);
        var rows = dispute.Obligations.Where(o => o.IsOpen).Select(o => (o.Kind, Due: o.DueAt)).OrderBy(o => o.Due).ThenBy(o => o.Kind).ToList();
        Assert.True(reckoned.SequenceEqual(rows), $"{where}\nreckoned: {string.Join(", ", reckoned)}\nrows:     {string.Join(", ", rows)}");
        Assert.True((dispute.NextDueKind, dispute.NextDueAt) == (reckoned.Count == 0 ? (null, null) : ((ObligationKind?)reckoned[0].Kind, (DateTime?)reckoned[0].Due)), where);

        Assert.True(HistoryCheck.Faults(dispute).Count == 0, where);
        var clauses = PolicyFiles.ById(dispute.PolicyId).Clauses;
        Assert.True(dispute.History.All(e => e.Clause is null || clauses.Any(c => c.Number == e.Clause))
            && dispute.Obligations.All(o => o.Clause is null || clauses.Any(c => c.Number == o.Clause)), $"{where}: a clause that the policy does not have");
        Assert.True(dispute.Stages.SelectMany(s => s.Versions).SelectMany(v => v.Signatures)
            .GroupBy(s => s.SignedBy.Split(" for ")[0]).All(g => g.Select(s => s.PartyId).Distinct().Count() == 1), where);
        Assert.True(dispute.Stages.SelectMany(s => s.Requests).All(r => r.Answer != RequestAnswer.Accepted || r.IsCounterpart
            || dispute.Stages.Any(s => s.Requests.Contains(r) && s.Escalation!.Name != r.AnsweredBy)), where);
        Assert.True(dispute.State is not (DisputeState.Resolved or DisputeState.ClosedForLearning)
            || dispute.Parties.All(p => dispute.CurrentStage.LatestVersion!.IsAgreedBy(p.Id)), $"{where}: ended without every signature");
        Assert.True(dispute.Stages.Count(s => s.State is StageState.Open or StageState.Waiting) == (dispute.IsOpen ? 1 : 0), where);
    }

    /// <summary>What the policy's step asks of the child's safety holds once it is taken.</summary>
    private static bool IsSafe(Dispute dispute, SafetyGate gate) => gate switch
    {
        SafetyGate.InForce => dispute.SafetyAt(dispute.LastActAt) == SafetyState.InForce,
        SafetyGate.Asked => dispute.SafetyAt(dispute.LastActAt) == SafetyState.InForce || dispute.ReferredInstead is not null,
        _ => true,
    };
}
