using System.Security.Cryptography;

namespace EscalationPortal.Domain.Evidence;

/// <summary>
/// A row of a dispute whose content the history vouches for: the event that wrote it holds its digest, and the check computes the digest
/// from what is stored now. A field that is added later must be nullable: null fields do not enter the digest of older rows.
/// </summary>
public abstract class SealedRow
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Random, so that nobody can guess a redacted text from its digest. See <see cref="RowSalt"/> for what redaction makes of it.</summary>
    [NotSealed]
    public string Salt { get; private set; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>A few digits for each field: they tell which field was altered. That one was, the digest in the history tells.</summary>
    [NotSealed]
    public string FieldMarks { get; private set; } = "";

    /// <summary>What the history holds of this row.</summary>
    /// <param name="parent">Id of the row that it belongs to: a row moved to another parent is found.</param>
    public string ComputeDigest(Guid parent) => RowContent.Of(this).Digest(parent);

    /// <summary>To be called after every change, before the history is written.</summary>
    /// <returns>The digest of the row as it is now.</returns>
    public string Seal(Guid parent)
    {
        var content = RowContent.Of(this);
        FieldMarks = content.Marks();
        return content.Digest(parent);
    }

    /// <summary>Puts the marker in place of a personal text; what vouches for the row stays as it was.</summary>
    /// <param name="field">Such as 'Concern.Evidence'.</param>
    /// <exception cref="RuleViolationException">The row has no such text, or it is redacted already.</exception>
    internal void Redact(string field)
    {
        var content = RowContent.Of(this);
        Salt = content.SaltAfterRedacting(field);
        content.Write(field, Redaction.Marker);
    }
}

/// <summary>Left out of a row's digest, with the reason in its comment.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotSealedAttribute : Attribute;

/// <summary>A person's name, title or contact: it can be redacted.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public class PersonalTextAttribute : Attribute;

/// <summary>What a person typed: it can be redacted, and never stands in a notice or a mail.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TypedTextAttribute : PersonalTextAttribute;
