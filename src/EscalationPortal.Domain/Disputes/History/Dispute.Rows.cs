using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>Every row that the history vouches for, each with the row that it belongs to. The events vouch for themselves.</summary>
    internal IEnumerable<(SealedRow Row, Guid Parent)> Rows() =>
    [
        (this, Guid.Empty),
        .. Of(this, [.. Parties, .. LeftParties], Seats, Arrangements, RiskReferrals, Network, OwnSideNotes, Obligations, Notices, GoodPractice, Filings,
            Meetings),
        .. Stages.SelectMany(s => Of(this, [s]).Concat(Of(s, s.Requests, s.Discussions, s.Parts, s.Versions, s.Additions))),
        .. Stages.SelectMany(s => s.Versions).SelectMany(v => Of(v, v.Signatures, v.AgreedActions)),
        .. Panels.SelectMany(p => Of(this, [p]).Concat(Of(p, p.Seated, p.MinutesVersions, p.AgreedActions))),
        .. Panels.SelectMany(p => p.MinutesVersions).SelectMany(m => Of(m, m.Items, m.Corrections)),
    ];

    private static IEnumerable<(SealedRow Row, Guid Parent)> Of(SealedRow parent, params IEnumerable<SealedRow>[] lists) =>
        lists.SelectMany(l => l).Select(row => (row, parent.Id));

    /// <summary>
    /// Replaces personal texts by a marker, in the rows and in the history itself. The chain still fits, and says what was redacted, when,
    /// by whom and on what ground. It cannot be undone.
    /// </summary>
    /// <exception cref="RuleViolationException">A text is not there, was redacted before, or no ground was given.</exception>
    public void Redact(Redaction redaction, DateTime at)
    {
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(redaction.Ground), "Say on what ground the text is redacted.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(redaction.By), "Say who decided it.");
        var rows = Rows().Select(r => r.Row).Concat(History).ToDictionary(Ledger.NameOf);
        var texts = redaction.Texts ?? [.. rows.SelectMany(r => RowContent.Of(r.Value).Personal.Select(field => new TextPlace(r.Key, field)))];
        RuleViolationException.ThrowIf(texts.Count == 0, "There is no text here to redact.");
        foreach (var text in texts)
        {
            RuleViolationException.ThrowIf(!rows.ContainsKey(text.Row), $"There is no row '{text.Row}' in this dispute.");
            rows[text.Row].Redact(text.Field);
        }

        Write(EventAuthor.Named(redaction.By), EventKind.Redacted, new EventFacts { Reason = redaction.Ground }, at);
        HistoryHead = _log.Chain(this, History[^2].Calendar!, [.. texts.Select(t => t.ToString())]);
    }
}
