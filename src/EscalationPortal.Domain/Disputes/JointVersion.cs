using System.Globalization;
using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>One exact text of the part that both sides own; a change is a new version and asks for new signatures (S1.5).</summary>
public sealed class JointVersion
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

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Number { get; private set; }
    public string ActionsTaken { get; private set; } = null!;
    public string Timescales { get; private set; } = null!;
    public string Outcome { get; private set; } = null!;

    public VersionAim Aim { get; private set; }

    /// <summary>Whether its outcome says that the difference is resolved.</summary>
    public bool Resolves => Aim == VersionAim.Resolves;
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

    /// <summary>Computed anew from the content, to be held against <see cref="ContentHash"/>.</summary>
    public string Hash() => Digest.Of(
    [
        ActionsTaken, Timescales, Outcome, Aim.ToString(),
        .. AgreedActions.SelectMany(a => new[] { a.What, a.Owner, a.AgencyName, a.Due.ToString("O", CultureInfo.InvariantCulture) }),
    ]);
}

/// <summary>The joint part of a record as somebody of a party proposes it (S1.4).</summary>
public sealed record JointRecord(
    string ActionsTaken, IReadOnlyList<ActionToAgree> AgreedActions, string Timescales, string Outcome, VersionAim Aim);

/// <summary>What signing a version by everybody would bring.</summary>
public enum VersionAim
{
    /// <summary>The difference remains.</summary>
    Remains,
    Resolves,

    /// <summary>Nothing is left to decide for this child; the Group learns from it (S4.6).</summary>
    ClosesForLearning,
}
