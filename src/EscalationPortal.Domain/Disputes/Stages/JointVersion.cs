using System.Globalization;
using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>One exact text of the part that both sides own; a change is a new version and asks for new signatures.</summary>
public sealed class JointVersion : SealedRow
{
    private readonly List<Signature> _signatures = [];
    private readonly List<AgreedAction> _actions = [];

    private JointVersion()
    {
    }

    internal JointVersion(int number, JointRecord record, Seat seat, string by, DateTime at)
    {
        Number = number;
        ActionsTaken = record.ActionsTaken;
        Timescales = record.Timescales;
        Outcome = record.Outcome;
        Aim = record.Aim;
        _actions.AddRange(record.AgreedActions.Select(a => new AgreedAction(a)));
        ProposedBy = by;
        ProposedByParty = seat.PartyId!.Value;
        ProposedAt = at;
        ContentHash = Hash();
    }

    public int Number { get; private set; }
    [TypedText]
    public string ActionsTaken { get; private set; } = null!;
    [TypedText]
    public string Timescales { get; private set; } = null!;
    [TypedText]
    public string Outcome { get; private set; } = null!;

    public VersionAim Aim { get; private set; }

    /// <summary>Whether its outcome says that the difference is resolved.</summary>
    public bool Resolves => Aim == VersionAim.Resolves;
    [PersonalText]
    public string ProposedBy { get; private set; } = null!;
    public Guid ProposedByParty { get; private set; }
    public DateTime ProposedAt { get; private set; }

    /// <summary>SHA-256 over the content; a signature is given to exactly this.</summary>
    public string ContentHash { get; private set; } = null!;

    public IReadOnlyList<Signature> Signatures => _signatures;
    public IReadOnlyList<AgreedAction> AgreedActions => [.. _actions.OrderBy(a => a.Number)];

    public Signature? SignatureOf(Guid party) => _signatures.SingleOrDefault(s => s.PartyId == party);
    public bool IsAgreedBy(Guid party) => SignatureOf(party)?.Verdict == Verdict.Agreed;

    internal void Add(Signature signature) => _signatures.Add(signature);

    /// <summary>Salted, so that nobody can guess a text from it once that is redacted.</summary>
    private string Hash() => Digest.Of(
    [
        Salt, ActionsTaken, Timescales, Outcome, Aim.ToString(),
        .. AgreedActions.SelectMany(a => new[] { a.What, a.Owner, a.AgencyName, a.Due.ToString("O", CultureInfo.InvariantCulture) }),
    ]);
}

/// <summary>The joint part of a record as somebody of a party proposes it.</summary>
public sealed record JointRecord(
    string ActionsTaken, IReadOnlyList<ActionToAgree> AgreedActions, string Timescales, string Outcome, VersionAim Aim);

/// <summary>What signing a version by everybody would bring.</summary>
public enum VersionAim
{
    /// <summary>The difference remains.</summary>
    Remains,
    Resolves,

    /// <summary>Nothing is left to decide for this child; the Group learns from it.</summary>
    ClosesForLearning,
}
