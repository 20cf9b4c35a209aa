using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Persistence.Configurations;

public sealed class DisputeConfiguration : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> dispute)
    {
        dispute.Property(d => d.Id).ValueGeneratedNever();
        dispute.Property(d => d.Version).IsConcurrencyToken();
        dispute.HasIndex(d => d.Reference).IsUnique();
        dispute.Property(d => d.PolicyId).HasMaxLength(ColumnLengths.Key);
        dispute.Property(d => d.Title).HasMaxLength(Lengths.Title);
        string[] keys =
        [
            nameof(Dispute.PartnershipKey), nameof(Dispute.CouncilArea), nameof(Dispute.Track), nameof(Dispute.StageKey),
            nameof(Dispute.MainArea), nameof(Dispute.ConvenorRole),
        ];
        foreach (var key in keys)
            dispute.Property(key).HasMaxLength(ColumnLengths.Key);
        dispute.Property(d => d.HistoryHead).HasMaxLength(ColumnLengths.Hash);
        dispute.OwnsOne(d => d.Case, c =>
        {
            c.Property(r => r.System).HasColumnName("CaseSystem").HasMaxLength(Lengths.CaseSystem);
            c.Property(r => r.Reference).HasColumnName("CaseReference").HasMaxLength(ColumnLengths.CaseReference);
            c.Property(r => r.Normalised).HasColumnName("CaseReferenceNormalised").HasMaxLength(CaseReference.MaxReferenceLength);
            c.HasIndex(r => r.Normalised);
        });
        dispute.Navigation(d => d.Case).IsRequired();
        dispute.ComplexProperty(d => d.Concern);
        dispute.PrimitiveCollection(d => d.Areas);
        dispute.PrimitiveCollection(d => d.Situations);

        // Lists: the convening body's by what is due, everyone's by when something last happened.
        dispute.HasIndex(d => new { d.PartnershipKey, d.State, d.NextDueAt });
        dispute.HasIndex(d => new { d.PartnershipKey, d.IsWithConvenor, d.NextDueAt });

        Records(dispute, d => d.Parties);
        Records(dispute, d => d.Seats);
        Records(dispute, d => d.Stages);
        Records(dispute, d => d.Arrangements);
        Records(dispute, d => d.RiskReferrals);
        Records(dispute, d => d.Network);
        Records(dispute, d => d.OwnSideNotes);
        Records(dispute, d => d.Obligations);
        Records(dispute, d => d.Notices);
        Records(dispute, d => d.Panels);
        Records(dispute, d => d.GoodPractice);
        Records(dispute, d => d.Filings);
        Records(dispute, d => d.Meetings);
        // Calculated from the others; taken for navigations they would get columns of their own.
        dispute.Ignore(d => d.RespondingParties);
        dispute.Ignore(d => d.LeftParties);
        dispute.Ignore(d => d.BindingActions);
        dispute.Ignore(d => d.LockedRecords);
        dispute.Ignore(d => d.CanChair);
        dispute.Ignore(d => d.PanelToCorrect);
        dispute.HasMany(d => d.History).WithOne().HasForeignKey(e => e.DisputeId);
    }

    private static void Records<T>(EntityTypeBuilder<Dispute> dispute, System.Linq.Expressions.Expression<Func<Dispute, IEnumerable<T>?>> many)
        where T : class => dispute.HasMany(many).WithOne().HasForeignKey("DisputeId").IsRequired();
}
