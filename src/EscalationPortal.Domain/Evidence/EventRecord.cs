using System.Text.Json;
using System.Text.Json.Serialization;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Evidence;

/// <summary>
/// What an event vouches for: the digest of every row that its act wrote or changed, and the state of everything that was made due or
/// opened by it. A text of its own in the event, so that its hash covers it.
/// </summary>
public sealed record EventRecord
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Digest by row, such as 'Signature:0193…'.</summary>
    public SortedDictionary<string, string> Rows { get; init; } = new(StringComparer.Ordinal);

    public List<DueState> Due { get; init; } = [];
    public List<StageMoment> Stages { get; init; } = [];

    /// <summary>Texts that this event replaced by a marker; null in every other event.</summary>
    public List<string>? Redacted { get; init; }

    public string Write() => JsonSerializer.Serialize(this, s_options);

    /// <exception cref="JsonException">The text was altered so that it cannot be read.</exception>
    public static EventRecord Read(string text) => text.Length == 0 ? new EventRecord() : JsonSerializer.Deserialize<EventRecord>(text, s_options)!;
}

/// <summary>One thing that is due, as it stood after an event.</summary>
/// <param name="Stage">Sequence of the stage's record.</param>
/// <param name="Subject">The row that it is about.</param>
/// <param name="MetBy">Number of the event that met it.</param>
public sealed record DueState(
    Guid Id, ObligationKind Kind, int Stage, Guid? Person, string? Role, Guid? Party, Guid? Subject, Deadline Due, string? Clause, bool Confirmed,
    DateTime? ClosedAt, int? MetBy)
{
    public static DueState Of(Obligation o) => new(
        o.Id, o.Kind, o.StageSequence, o.PersonId, o.Role, o.PartyId, o.SubjectId, o.Due, o.Clause, o.Confirmed, o.ClosedAt, o.MetBy);
}

/// <summary>A stage as it stood after an event: its clock, and whether people are at it.</summary>
public sealed record StageMoment(
    int Sequence, string StageKey, StageState State, Deadline? Clock, DateTime? OpenedAt, DateTime? EndedAt, StageEnding? Ending)
{
    public static StageMoment Of(StageRecord s) => new(s.Sequence, s.StageKey, s.State, s.Clock, s.OpenedAt, s.EndedAt, s.Ending);
}
