using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>The lawful cells of verb x state x role. A verb that a state does not name is refused there to everybody.</summary>
internal static class VerbTable
{
    /// <summary>Priya raises with Callum and Hannah; Dina is Marcus's deputy; Cara, Femi, Petra and the two administrators have no part.</summary>
    public static IReadOnlyList<Person> Actors { get; } =
    [
        Priya, Cara, Marcus, Dina, Simon, Callum, Chloe, Sara,
        Hannah, Hugh, Helen, Femi, Beth, Paul, Petra, Iris, Quinn, Ada, Adrian,
    ];

    public static IReadOnlyDictionary<string, Func<DisputeBuilder>> States { get; } = new Dictionary<string, Func<DisputeBuilder>>
    {
        ["stage one"] = () => New().Submitted(),
        ["stage one, proposed"] = () => New().Proposed(),
        ["stage one, signed by all"] = () => New().SignedByAll(),
        ["stage two waiting"] = () => New().Waiting("stage-two"),
        ["stage two overdue"] = () => New().Waiting("stage-two").After(TimeSpan.FromDays(2)),
        ["stage two sent back"] = () => New().Waiting("stage-two").SentBack(),
        ["stage two accepted"] = () => New().Open("stage-two"),
        ["stage three waiting"] = () => New().Waiting("stage-three"),
        ["stage three open"] = () => New().Open("stage-three").TakenUp(),
        ["with the business unit"] = () => New().AtPanel(),
        ["panel convened"] = () => New().Convened(),
        ["panel with its papers, a second partner known"] = () => New().In(Partnership.Usual.With(Staff.Pavel)).PapersIssued(),
        ["minutes not agreed by a member"] = () => New().Held().MinutesDisputed(Helen),
        ["panel held"] = () => New().Held(),
        ["panel not agreed"] = () => New().NotAgreed(),
        ["decided"] = () => New().Decided(),
        ["resolved at stage two"] = () => New().Open("stage-two").Resolved(),
        ["resolved, then sent back"] = () => New().Open("stage-two").Resolved().ConcernRemains().SentBack(),
        ["wrong agency said by all"] = () => New().Submitted().LeftByAll(),
        ["answer of a school awaited"] = () => new DisputeBuilder().In(Partnership.Usual.With(Agencies.School).With(Staff.Una)).Between(Priya, Staff.Una).Submitted(),
        ["stage three to be closed for learning"] = () => New().Open("stage-three").TakenUp().ReadyToCloseForLearning(),
        ["closed for learning"] = () => New().Open("stage-three").ClosedForLearning(),
        ["reopened at stage two"] = () => New().Open("stage-two").Resolved().Reopened(Chloe),
        ["reopened at the panel"] = () => New().Decided().Reopened(Sara),
        ["withdrawn"] = () => New().Submitted().Withdrawn(),
    };

    public static IReadOnlyDictionary<string, SortedDictionary<Verb, string>> Lawful { get; } = Read(VerbRows.Text);

    /// <summary>Offered to whoever may, while the contents still have to fit: all signatures, a second senior manager.</summary>
    public static bool AsksForMore(string state, Verb verb) => verb switch
    {
        Verb.Resolve => state is not "stage one, signed by all",
        Verb.PassOn => state is "stage three waiting",
        _ => false,
    };

    public static string Written(SortedDictionary<Verb, string> rows) => string.Join('\n', rows.Select(r => $"{r.Key}: {r.Value}"));

    private static DisputeBuilder New() => new DisputeBuilder().Between(Priya, Callum, Hannah);

    private static Dictionary<string, SortedDictionary<Verb, string>> Read(string text)
    {
        var table = new Dictionary<string, SortedDictionary<Verb, string>>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                table[line[2..]] = [];
                continue;
            }

            var (verbs, who) = (line.Split(": ")[0], line.Split(": ")[1]);
            foreach (var verb in verbs.Split(' '))
                table.Values.Last()[Enum.Parse<Verb>(verb)] = who;
        }

        return table;
    }
}
