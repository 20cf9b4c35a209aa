namespace EscalationPortal.Domain.Tests.Policies;

/// <summary>Edits that break the shape of the file: keys, types, texts.</summary>
public static class ShapeEdits
{
    public static TheoryData<WrongEdit> All { get; } =
    [
        new WrongEdit("unknown key", p => p["partnershp"] = "x", "$.partnershp", "'partnershp' is not a key of the policy"),
        new WrongEdit("a key that is reckoned", p => p["firstStage"] = "x", "$.firstStage", "'firstStage' is not a key of the policy"),
        new WrongEdit("unknown key inside", p => p["stages"]![1]!["exits"] = "x", "$.stages[1].exits", "'exits' is not a key of the policy"),
        new WrongEdit("missing key", p => p.Remove("title"), "$", "Missing: 'title'"),
        new WrongEdit("missing safety", p => p.Remove("safety"), "$", "Missing: 'safety'"),
        new WrongEdit("missing clause", p => p["bodies"]!["panel"]!.AsObject().Remove("clause"), "$.bodies.panel", "Missing: 'clause'"),
        new WrongEdit("missing acceptance clock", p => p["stages"]![1]!["acceptance"]!.AsObject().Remove("clock"), "$.stages[1].acceptance", "Missing: 'clock'"),
        new WrongEdit("text for a number", p => p["version"] = "1", "$.version", "not a whole number"),
        new WrongEdit("number for a text", p => p["title"] = 1, "$.title", "not a text"),
        new WrongEdit("text for a list", p => p["roles"] = "x", "$.roles", "not a list"),
        new WrongEdit("number for a group", p => p["safety"] = 3, "$.safety", "not a group of keys"),
        new WrongEdit("text for yes or no", p => p["concernRemains"]!["confirmed"] = "no", "$.concernRemains.confirmed", "not true or false"),
        new WrongEdit("text for an amount", p => p["concernRemains"]!["byTrack"]!["urgent"] = "two", "$.concernRemains.byTrack.urgent", "not a whole number"),
        new WrongEdit("null", p => p["title"] = null, "$.title", "may not be null"),
        new WrongEdit("null in a record", p => p["bodies"]!["panel"]!["name"] = null, "$.bodies.panel.name", "may not be null"),
        new WrongEdit("null in a list", p => p["roles"]![2] = null, "$.roles[2]", "may not be null"),
        new WrongEdit("a start that no clock has", p => p["stages"]![0]!["clock"]!["starts"] = "the first discussion",
            "$.stages[0].clock.starts", "not a start that the portal counts from: disagreement-arose, "),
        new WrongEdit("a start in the calendar", p =>
            p["concernRemains"]!["starts"] = "the first Monday after Easter", "$.concernRemains.starts", "not a start"),
        new WrongEdit("a start in capitals", p => p["concernRemains"]!["starts"] = "Resolved", "$.concernRemains.starts", "small letters"),
        new WrongEdit("no start", p =>
            p["safety"]!["whenDisputed"]!.AsObject().Remove("starts"), "$.safety.whenDisputed", "Missing: 'starts'"),
        new WrongEdit("no such unit", p => p["concernRemains"]!["unit"] = "fortnights", "$.concernRemains.unit", "not a unit of time"),
        new WrongEdit("number for a unit", p => p["concernRemains"]!["unit"] = 3, "$.concernRemains.unit", "not a unit of time"),
        new WrongEdit("a unit's name in code", p => p["concernRemains"]!["unit"] = "WorkingDays", "$.concernRemains.unit", "small letters"),
        new WrongEdit("no such kind", p => p["stages"]![0]!["kind"] = "mediation", "$.stages[0].kind", "not a kind of stage"),
        new WrongEdit("no such kind of clause", p => p["clauses"]![0]!["kind"] = "advice", "$.clauses[0].kind", "not a kind of clause"),
        new WrongEdit("a clause without its kind", p => p["clauses"]![4]!.AsObject().Remove("kind"), "$.clauses[4]", "Missing: 'kind'"),
        new WrongEdit("a clause that nothing answers", p => p["clauses"]![4]!.AsObject().Remove("behaviour"), "$.clauses[4]", "Missing: 'behaviour'"),
        new WrongEdit("a clause without a page", p => p["clauses"]![4]!.AsObject().Remove("page"), "$.clauses[4]", "Missing: 'page'"),
        new WrongEdit("an empty behaviour", p => p["clauses"]![4]!["behaviour"] = "", "$.clauses[4].behaviour", "The text is empty"),
        new WrongEdit("no word on telling the convenor", p => p["stages"]![0]!.AsObject().Remove("tellsConvenor"), "$.stages[0]", "Missing: 'tellsConvenor'"),
        new WrongEdit("a mediator without a name", p => p["stages"]![1]!["facilitator"] = " ", "$.stages[1].facilitator", "The text is empty"),
        new WrongEdit("no date", p => p["calendar"]!["bankHolidays"]![0]!["date"] = "1 January 2025", "$.calendar.bankHolidays[0].date", "not a date"),
        new WrongEdit("no time", p => p["calendar"]!["closeOfBusiness"] = "5pm", "$.calendar.closeOfBusiness", "not a time"),
        new WrongEdit("empty text", p => p["areas"]![0]!["name"] = " ", "$.areas[0].name", "The text is empty"),
        new WrongEdit("empty list", p => p["situations"]!.AsArray().Clear(), "$.situations", "The list is empty"),
        new WrongEdit("a key in capitals", p => p["areas"]![0]!["key"] = "Risk", "$.areas[0].key", "small letters"),
    ];
}
