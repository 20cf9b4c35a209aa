using System.Text.Json.Nodes;

namespace EscalationPortal.Domain.Tests.Policies;

/// <summary>Edits that keep the shape and break the sense: references, figures, the ladder, the safety answer.</summary>
public static class SenseEdits
{
    public static TheoryData<WrongEdit> All { get; } =
    [
        new("no such role of a body", p => p["bodies"]!["scrutineer"]!["role"] = "oversight", "$.bodies.scrutineer.role", "no role 'oversight'"),
        new("no such role of a stage", p => p["stages"]![2]!["heldBy"] = "director", "$.stages[2].heldBy", "no role 'director'"),
        new("no such role on the panel", p => p["stages"]![3]!["panel"]!["seniorRole"] = "director", "$.stages[3].panel.seniorRole", "no role 'director'"),
        new("no such way out", p => p["scopeQuestions"]![0]!["wayOut"] = "elsewhere", "$.scopeQuestions[0].wayOut", "no way out 'elsewhere'"),
        new("a way out that nothing leads to", p => p["scopeQuestions"]!.AsArray().RemoveAt(4), "$.waysOut[4]", "No question leads to 'family-complaint'"),
        new("no such clause", p => p["stages"]![1]!["acceptance"]!["clause"] = "S9.1", "$.stages[1].acceptance.clause", "no clause 'S9.1'"),
        new("no such clause of a stage", p => p["stages"]![1]!["clauses"]![3] = "S9.1", "$.stages[1].clauses[3]", "no clause 'S9.1'"),
        new("a clause taken from the list", p => p["clauses"]!.AsArray().RemoveAt(33), "$.bodies.scrutineer.clause", "no clause 'S4.5'"),
        new("no amount for a track", p => p["stages"]![1]!["acceptance"]!["clock"]!["byTrack"]!.AsObject().Remove("urgent"), "$.stages[1].acceptance.clock.byTrack", "no amount for the track 'urgent'"),
        new("an amount for no track", p => p["concernRemains"]!["byTrack"]!["slow"] = 9, "$.concernRemains.byTrack.slow", "no track 'slow'"),
        new("no time at all", p => p["concernRemains"]!["byTrack"]!["urgent"] = 0, "$.concernRemains.byTrack.urgent", "between 1 and 1000"),
        new("an amount beside at once", p => p["concernRemains"]!["unit"] = "immediately", "$.concernRemains.byTrack.urgent", "The amount is 0"),
        new("two default tracks", p => p["tracks"]![1]!["isDefault"] = true, "$.tracks", "Exactly one track"),
        new("a key twice", p => p["areas"]![1]!["key"] = "perceived-risk", "$.areas[1].key", "there already"),
        new("a stage's key twice", p => p["stages"]![1]!["key"] = "stage-one", "$.stages[1].key", "there already"),
        new("a guided field twice", p => p["guidance"]![1]!["field"] = "concern", "$.guidance[1].field", "there already"),
        new("no stage", p => p["stages"]!.AsArray().Clear(), "$.stages", "The list is empty"),
        new("a ladder without an end", p => p["stages"]!.AsArray().RemoveAt(3), "$.stages[2].kind", "no end"),
        new("a stage after the panel", MoveThePanelForward, "$.stages[3]", "cannot be reached"),
        new("nobody to accept", p => p["stages"]![1]!.AsObject().Remove("acceptance"), "$.stages[1].acceptance", "nobody in particular"),
        new("a first stage to accept", p => p["stages"]![0]!["acceptance"] = p["stages"]![1]!["acceptance"]!.DeepClone(), "$.stages[0].acceptance", "opens at once"),
        new("no answer asked for", p => p["stages"]![0]!.AsObject().Remove("answer"), "$.stages[0].answer", "how long the other side has"),
        new("sent back for ever", p => p["stages"]![1]!["acceptance"]!["sendBacks"] = 2, "$.stages[1].acceptance.sendBacks", "once at most"),
        new("nobody's offer", p => p["stages"]![1]!["acceptance"]!["offersFirst"]![0] = "deputy", "$.stages[1].acceptance.offersFirst[0]", "'deputy' is neither"),
        new("a panel without members", p => p["stages"]![3]!.AsObject().Remove("panel"), "$.stages[3].panel", "who sits on it"),
        new("a panel between parties", p => p["stages"]![2]!["panel"] = p["stages"]![3]!["panel"]!.DeepClone(), "$.stages[2].panel", "Only a stage whose kind is panel"),
        new("a panel that somebody else convenes", p => p["stages"]![3]!["heldBy"] = "senior-manager", "$.stages[3].heldBy", "'business-unit'"),
        new("partners of another role", p => p["stages"]![3]!["panel"]!["partnerRole"] = "scrutineer", "$.stages[3].panel.partnerRole", "'delegated-partner'"),
        new("no quorum", p => p["stages"]![3]!["panel"]!["quorum"] = 0, "$.stages[3].panel.quorum", "between 1 and"),
        new("a partner twice", p => p["stages"]![3]!["panel"]!["partners"]![1]!["agency"] = "cambridgeshire-constabulary", "$.stages[3].panel.partners[1].agency", "a partner already"),
        new("leads that lose sight", p => p["stages"]![3]!["leadsTier"] = false, "$.stages[3].leadsTier", "lose sight"),
        new("no safety answer", TakeTheSafetyAnswer, "$.guidance", "could end without the safety answer"),
        new("a review that never comes", p => p["safety"]!["reviewWithin"]!["byTrack"]!["standard"] = 90, "$.safety.reviewWithin.byTrack.standard", "at least every 28 days"),
        new("a review with no day for it", p => p["safety"]!["reviewWithin"]!["unit"] = "hours", "$.safety.reviewWithin.byTrack.urgent", "24 hours at least"),
        new("a rule that nothing cites", p => p["calendar"]!["clause"] = "P.5", "$.clauses[36].kind", "No rule of the file cites 'A.1'"),
        new("a people's role for two stages", p => p["stages"]![2]!["heldBy"] = "line-manager", "$.stages[2].heldBy", "holds 'stage-two' already"),
        new("nowhere to refer to", p => p["immediateDanger"]!["referTo"]!.AsArray().Clear(), "$.immediateDanger.referTo", "The list is empty"),
        new("version nought", p => p["version"] = 0, "$.version", "count from 1"),
        new("counts of one", p => p["reporting"]!["suppressCountsUnder"] = 1, "$.reporting.suppressCountsUnder", "identify a child"),
        new("no such zone", p => p["calendar"]!["timeZone"] = "Europe/Ely", "$.calendar.timeZone", "no time zone"),
        new("a bank holiday at a weekend", p => p["calendar"]!["bankHolidays"]![15]!["date"] = "2026-12-26", "$.calendar.bankHolidays[15].date", "is a Saturday"),
    ];

    private static void MoveThePanelForward(JsonObject policy)
    {
        var stages = policy["stages"]!.AsArray();
        var panel = stages[3];
        stages.RemoveAt(3);
        stages.Insert(2, panel);
    }

    private static void TakeTheSafetyAnswer(JsonObject policy)
    {
        var guidance = policy["guidance"]!.AsArray();
        guidance.Remove(guidance.Single(g => (string?)g!["field"] == "protection"));
    }
}
