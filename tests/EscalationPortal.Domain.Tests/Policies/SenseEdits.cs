using System.Text.Json.Nodes;

namespace EscalationPortal.Domain.Tests.Policies;

/// <summary>Edits that keep the shape and break the sense: references, figures, the ladder, the safety answer.</summary>
public static class SenseEdits
{
    public static TheoryData<WrongEdit> All { get; } =
    [
        new WrongEdit("no such role of a body", p => p["bodies"]!["scrutineer"]!["role"] = "oversight", "$.bodies.scrutineer.role", "no role 'oversight'"),
        new WrongEdit("no such role of a stage", p => p["stages"]![2]!["heldBy"] = "director", "$.stages[2].heldBy", "no role 'director'"),
        new WrongEdit("no such role on the panel", p => p["stages"]![3]!["panel"]!["seniorRole"] = "director", "$.stages[3].panel.seniorRole", "no role 'director'"),
        new WrongEdit("no such way out", p => p["scopeQuestions"]![0]!["wayOut"] = "elsewhere", "$.scopeQuestions[0].wayOut", "no way out 'elsewhere'"),
        new WrongEdit("a way out that nothing leads to", p => p["scopeQuestions"]!.AsArray().RemoveAt(4), "$.waysOut[4]", "No question leads to 'family-complaint'"),
        new WrongEdit("no such clause", p => p["stages"]![1]!["acceptance"]!["clause"] = "S9.1", "$.stages[1].acceptance.clause", "no clause 'S9.1'"),
        new WrongEdit("no such clause of a stage", p => p["stages"]![1]!["clauses"]![3] = "S9.1", "$.stages[1].clauses[3]", "no clause 'S9.1'"),
        new WrongEdit("a clause taken from the list", p => p["clauses"]!.AsArray().RemoveAt(33), "$.bodies.scrutineer.clause", "no clause 'S4.5'"),
        new WrongEdit("nothing said of an event", p => p["onRecord"]!.AsObject().Remove("signed"), "$.onRecord", "Missing: 'signed'"),
        new WrongEdit("no such clause of an event", p => p["onRecord"]!["signed"] = "S9.1", "$.onRecord.signed", "no clause 'S9.1'"),
        new WrongEdit("no such clause of an event at a stage", p => p["stages"]![2]!["onRecord"]!["accepted"] = "S9.1", "$.stages[2].onRecord.accepted", "no clause 'S9.1'"),
        new WrongEdit("no such event", p => p["onRecord"]!["telephoned"] = "S1.1", "$.onRecord.telephoned", ""),
        new WrongEdit("no amount for a track", p => p["stages"]![1]!["acceptance"]!["clock"]!["byTrack"]!.AsObject().Remove("urgent"), "$.stages[1].acceptance.clock.byTrack", "no amount for the track 'urgent'"),
        new WrongEdit("an amount for no track", p => p["concernRemains"]!["byTrack"]!["slow"] = 9, "$.concernRemains.byTrack.slow", "no track 'slow'"),
        new WrongEdit("no time at all", p => p["concernRemains"]!["byTrack"]!["urgent"] = 0, "$.concernRemains.byTrack.urgent", "between 1 and 1000"),
        new WrongEdit("an amount beside at once", p => p["concernRemains"]!["unit"] = "immediately", "$.concernRemains.byTrack.urgent", "The amount is 0"),
        new WrongEdit("two default tracks", p => p["tracks"]![1]!["isDefault"] = true, "$.tracks", "Exactly one track"),
        new WrongEdit("a key twice", p => p["areas"]![1]!["key"] = "perceived-risk", "$.areas[1].key", "there already"),
        new WrongEdit("a stage's key twice", p => p["stages"]![1]!["key"] = "stage-one", "$.stages[1].key", "there already"),
        new WrongEdit("a guided field twice", p => p["guidance"]![1]!["field"] = "concern", "$.guidance[1].field", "there already"),
        new WrongEdit("a role twice", p => p["roles"]![1]!["key"] = "practitioner", "$.roles[1].key", "'practitioner' is there already"),
        new WrongEdit("a track twice", p => p["tracks"]![1]!["key"] = "standard", "$.tracks[1].key", "there already"),
        new WrongEdit("a council area twice", p => p["councilAreas"]![1]!["key"] = "cambridgeshire", "$.councilAreas[1].key", "there already"),
        new WrongEdit("a case system twice", p => p["caseSystems"]![1]!["key"] = "childrens-social-care", "$.caseSystems[1].key", "there already"),
        new WrongEdit("a situation twice", p => p["situations"]![1]!["key"] = "referral-threshold", "$.situations[1].key", "there already"),
        new WrongEdit("a question twice", p => p["scopeQuestions"]![1]!["key"] = "one-agency", "$.scopeQuestions[1].key", "there already"),
        new WrongEdit("a way out twice", p => p["waysOut"]![1]!["key"] = "own-agency", "$.waysOut[1].key", "there already"),
        new WrongEdit("a method twice", p => p["discussionMethods"]![1]!["key"] = "telephone", "$.discussionMethods[1].key", "there already"),
        new WrongEdit("a ground twice", p => p["skipping"]!["grounds"]![1]!["key"] = "imminent-risk", "$.skipping.grounds[1].key", "there already"),
        new WrongEdit("a kind of recommendation twice", p => p["learning"]!["kinds"]![1]!["key"] = "agency-review", "$.learning.kinds[1].key", "there already"),
        new WrongEdit("a bank holiday twice", p => p["calendar"]!["bankHolidays"]![1]!["date"] = "2025-01-01", "$.calendar.bankHolidays[1].date", "'2025-01-01' is there already"),
        new WrongEdit("a clause twice", p => p["clauses"]![1]!["number"] = "I.1", "$.clauses[1].number", "there already"),
        new WrongEdit("no such role of the convenor", p => p["bodies"]!["convenor"]!["role"] = "office", "$.bodies.convenor.role", "no role 'office'"),
        new WrongEdit("no such role of the group", p => p["bodies"]!["learningGroup"]!["role"] = "office", "$.bodies.learningGroup.role", "no role 'office'"),
        new WrongEdit("no such role of the partners", p => p["stages"]![3]!["panel"]!["partnerRole"] = "office", "$.stages[3].panel.partnerRole", "no role 'office'"),
        new WrongEdit("nothing in a list in a list", p => p["waysOut"]![0]!["whatToDo"]![0] = null, "$.waysOut[0].whatToDo[0]", "may not be null"),
        new WrongEdit("kept for no year", p => p["retention"]!["yearsAfterEnding"] = 0, "$.retention.yearsAfterEnding", "kept for a year at least"),
        new WrongEdit("a review in weeks that never comes", ReviewInWeeks, "$.safety.reviewWithin.byTrack.standard", "at least every 28 days"),
        new WrongEdit("no stage", p => p["stages"]!.AsArray().Clear(), "$.stages", "The list is empty"),
        new WrongEdit("a ladder without an end", p => p["stages"]!.AsArray().RemoveAt(3), "$.stages[2].kind", "no end"),
        new WrongEdit("a stage after the panel", MoveThePanelForward, "$.stages[3]", "cannot be reached"),
        new WrongEdit("nobody to accept", p => p["stages"]![1]!.AsObject().Remove("acceptance"), "$.stages[1].acceptance", "no one in particular"),
        new WrongEdit("a first stage to accept", p => p["stages"]![0]!["acceptance"] = p["stages"]![1]!["acceptance"]!.DeepClone(), "$.stages[0].acceptance", "opens at once"),
        new WrongEdit("no answer asked for", p => p["stages"]![0]!.AsObject().Remove("answer"), "$.stages[0].answer", "how long the other side has"),
        new WrongEdit("sent back for ever", p => p["stages"]![1]!["acceptance"]!["sendBacks"] = 2, "$.stages[1].acceptance.sendBacks", "once at most"),
        new WrongEdit("nobody's offer", p => p["stages"]![1]!["acceptance"]!["offersFirst"]![0] = "deputy", "$.stages[1].acceptance.offersFirst[0]", "'deputy' is neither"),
        new WrongEdit("a panel without members", p => p["stages"]![3]!.AsObject().Remove("panel"), "$.stages[3].panel", "who sits on it"),
        new WrongEdit("a panel between parties", p => p["stages"]![2]!["panel"] = p["stages"]![3]!["panel"]!.DeepClone(), "$.stages[2].panel", "Only a stage whose kind is panel"),
        new WrongEdit("a panel that somebody else convenes", p => p["stages"]![3]!["heldBy"] = "senior-manager", "$.stages[3].heldBy", "'business-unit'"),
        new WrongEdit("partners of another role", p => p["stages"]![3]!["panel"]!["partnerRole"] = "scrutineer", "$.stages[3].panel.partnerRole", "'delegated-partner'"),
        new WrongEdit("no quorum", p => p["stages"]![3]!["panel"]!["quorum"] = 0, "$.stages[3].panel.quorum", "between 1 and"),
        new WrongEdit("a partner twice", p => p["stages"]![3]!["panel"]!["partners"]![1]!["agency"] = "cambridgeshire-constabulary", "$.stages[3].panel.partners[1].agency", "a partner already"),
        new WrongEdit("leads that lose sight", p => p["stages"]![3]!["leadsTier"] = false, "$.stages[3].leadsTier", "lose sight"),
        new WrongEdit("no safety answer", TakeTheSafetyAnswer, "$.guidance", "could end without the safety answer"),
        new WrongEdit("a review that never comes", p => p["safety"]!["reviewWithin"]!["byTrack"]!["standard"] = 90, "$.safety.reviewWithin.byTrack.standard", "at least every 28 days"),
        new WrongEdit("a review with no day for it", p => p["safety"]!["reviewWithin"]!["unit"] = "hours", "$.safety.reviewWithin.byTrack.urgent", "24 hours at least"),
        new WrongEdit("a rule that nothing cites", p => p["calendar"]!["clause"] = "P.5", "$.clauses[36].kind", "No rule of the file cites 'A.1'"),
        new WrongEdit("a people's role for two stages", p => p["stages"]![2]!["heldBy"] = "line-manager", "$.stages[2].heldBy", "holds 'stage-two' already"),
        new WrongEdit("nowhere to refer to", p => p["immediateDanger"]!["referTo"]!.AsArray().Clear(), "$.immediateDanger.referTo", "The list is empty"),
        new WrongEdit("version nought", p => p["version"] = 0, "$.version", "count from 1"),
        new WrongEdit("counts of one", p => p["reporting"]!["suppressCountsUnder"] = 1, "$.reporting.suppressCountsUnder", "identify a child"),
        new WrongEdit("a zone that pages do not show", p =>
            p["calendar"]!["timeZone"] = "America/New_York", "$.calendar.timeZone", "no policy counts in another"),
        new WrongEdit("no kind of meeting", p =>
            p["stages"]![1]!["meetingTypes"]!.AsArray().Clear(), "$.stages[1].meetingTypes", "The list is empty"),
        new WrongEdit("no kind of meeting for a panel", p =>
            p["stages"]![3]!["meetingTypes"]!.AsArray().Clear(), "$.stages[3].meetingTypes", "The list is empty"),
        new WrongEdit("a kind of meeting twice", p =>
            p["stages"]![0]!["meetingTypes"]![2] = "Network meeting", "$.stages[0].meetingTypes[2]", "there already"),
        new WrongEdit("somewhere to refer to twice", p =>
            p["immediateDanger"]!["referTo"]![1] = "Police", "$.immediateDanger.referTo[1]", "there already"),
        new WrongEdit("a convenor that holds a stage", p =>
            p["stages"]![2]!["heldBy"] = "business-unit", "$.stages[3].heldBy", "holds 'stage-three' already"),
        new WrongEdit("a role of the portal", p =>
            p["roles"]![0]!["key"] = "administrator", "$.roles[0].key", "a role of the portal itself"),
        new WrongEdit("a stage counted from its acceptance, though none accepts it", p =>
            p["stages"]![0]!["clock"]!["starts"] = "accepted", "$.stages[0].clock.starts", "'disagreement-arose'"),
        new WrongEdit("an answer counted from an escalation", p =>
            p["stages"]![1]!["answer"]!["starts"] = "escalated", "$.stages[1].answer.starts", "'record-proposed'"),
        new WrongEdit("minutes counted from the convening", p =>
            p["stages"]![3]!["panel"]!["minutes"]!["starts"] = "reached-convenor", "$.stages[3].panel.minutes.starts", "'panel-held'"),
        new WrongEdit("a review counted from a challenge", p =>
            p["safety"]!["reviewWithin"]!["starts"] = "arrangement-challenged", "$.safety.reviewWithin.starts", "'arrangement-set'"),
        new WrongEdit("a first discussion counted from the escalation", p =>
            p["stages"]![1]!["acceptance"]!["firstDiscussion"]!["starts"] = "escalated",
            "$.stages[1].acceptance.firstDiscussion.starts", "'accepted'"),
        new WrongEdit("no such zone", p => p["calendar"]!["timeZone"] = "Europe/Ely", "$.calendar.timeZone", "no policy counts in another"),
        new WrongEdit("a bank holiday at a weekend", p => p["calendar"]!["bankHolidays"]![15]!["date"] = "2026-12-26", "$.calendar.bankHolidays[15].date", "is a Saturday"),
    ];

    private static void ReviewInWeeks(JsonObject policy)
    {
        policy["safety"]!["reviewWithin"]!["unit"] = "working-weeks";
        policy["safety"]!["reviewWithin"]!["byTrack"]!["standard"] = 5;
    }

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
