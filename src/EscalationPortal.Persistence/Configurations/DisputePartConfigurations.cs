using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Persistence.Configurations;

public sealed class PartyConfiguration : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> party)
    {
        party.ToTable("Parties");
        party.Property(p => p.Id).ValueGeneratedNever();
        party.Property(p => p.Agency).HasMaxLength(ColumnLengths.Key);
        party.HasIndex("DisputeId", nameof(Domain.Disputes.Party.Agency)); // not unique: one that left can be named again
        party.HasIndex(nameof(Domain.Disputes.Party.Agency), "DisputeId");
    }
}

public sealed class SeatConfiguration : IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<Seat> seat)
    {
        seat.ToTable("Seats");
        seat.Property(s => s.Id).ValueGeneratedNever();
        seat.Property(s => s.Agency).HasMaxLength(ColumnLengths.Key);
        seat.Property(s => s.Tier).HasMaxLength(ColumnLengths.Key);
        seat.HasIndex(nameof(Seat.PersonId), nameof(Seat.Until), "DisputeId"); // the root of every list
    }
}

public sealed class ArrangementConfiguration : IEntityTypeConfiguration<InterimSafetyArrangement>
{
    public void Configure(EntityTypeBuilder<InterimSafetyArrangement> arrangement)
    {
        arrangement.ToTable("SafetyArrangements");
        arrangement.Property(a => a.Id).ValueGeneratedNever();
        arrangement.HasIndex("DisputeId", nameof(InterimSafetyArrangement.Number)).IsUnique();
        arrangement.ComplexProperty(a => a.Review);
        arrangement.ComplexProperty(a => a.Challenge);
    }
}

public sealed class RiskReferralConfiguration : IEntityTypeConfiguration<RiskReferral>
{
    public void Configure(EntityTypeBuilder<RiskReferral> referral)
    {
        referral.ToTable("RiskReferrals");
        referral.Property(r => r.Id).ValueGeneratedNever();
    }
}

public sealed class NetworkMemberConfiguration : IEntityTypeConfiguration<NetworkMember>
{
    public void Configure(EntityTypeBuilder<NetworkMember> member)
    {
        member.ToTable("NetworkMembers");
        member.Property(m => m.Id).ValueGeneratedNever();
    }
}

public sealed class OwnSideNoteConfiguration : IEntityTypeConfiguration<OwnSideNote>
{
    public void Configure(EntityTypeBuilder<OwnSideNote> note)
    {
        note.ToTable("OwnSideNotes");
        note.Property(n => n.Id).ValueGeneratedNever();
    }
}

public sealed class GoodPracticeConfiguration : IEntityTypeConfiguration<GoodPractice>
{
    public void Configure(EntityTypeBuilder<GoodPractice> practice)
    {
        practice.ToTable("GoodPractice");
        practice.Property(g => g.Id).ValueGeneratedNever();
    }
}

public sealed class CaseFilingConfiguration : IEntityTypeConfiguration<CaseFiling>
{
    public void Configure(EntityTypeBuilder<CaseFiling> filing)
    {
        filing.ToTable("CaseFilings");
        filing.Property(f => f.Id).ValueGeneratedNever();
    }
}

public sealed class PlannedMeetingConfiguration : IEntityTypeConfiguration<PlannedMeeting>
{
    public void Configure(EntityTypeBuilder<PlannedMeeting> meeting)
    {
        meeting.ToTable("PlannedMeetings");
        meeting.Property(m => m.Id).ValueGeneratedNever();
    }
}

public sealed class ObligationConfiguration : IEntityTypeConfiguration<Obligation>
{
    public void Configure(EntityTypeBuilder<Obligation> obligation)
    {
        obligation.ToTable("Obligations");
        obligation.Property(o => o.Id).ValueGeneratedNever();
        obligation.Property(o => o.Role).HasMaxLength(ColumnLengths.Key);
        obligation.ComplexProperty(o => o.Due);
        obligation.HasIndex(o => new { o.PersonId, o.ClosedAt, o.DueAt }); // work lists
        obligation.HasIndex(o => new { o.Role, o.ClosedAt, o.DueAt });
    }
}

public sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("Notices");
        notice.Property(n => n.Id).ValueGeneratedNever();
        notice.HasIndex(n => new { n.PersonId, n.At });
    }
}

public sealed class DisputeEventConfiguration : IEntityTypeConfiguration<DisputeEvent>
{
    public void Configure(EntityTypeBuilder<DisputeEvent> line)
    {
        line.ToTable("DisputeEvents", t => t.HasTrigger("DisputeEvents_AppendOnly"));
        line.Property(e => e.Id).ValueGeneratedNever();
        line.HasIndex(e => new { e.DisputeId, e.Number }).IsUnique();
        line.Property(e => e.StageKey).HasMaxLength(ColumnLengths.Key);
        line.Property(e => e.AboutStage).HasMaxLength(ColumnLengths.Key);
        line.Property(e => e.Clause).HasMaxLength(ColumnLengths.Clause);
        line.Property(e => e.Record).HasMaxLength(-1); // as long as an act wrote rows; nothing searches in it
        foreach (var digest in new[] { nameof(DisputeEvent.SubjectHash), nameof(DisputeEvent.PreviousHash), nameof(DisputeEvent.Hash) })
            line.Property(digest).HasMaxLength(ColumnLengths.Hash);
        line.Ignore(e => e.IsChained);
    }
}
