using System.Text.Json;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Web.Features.Logging.Drafts.Steps;

namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <summary>What has been answered so far. A step that was not reached is null; whether its answers are still right is checked each time.</summary>
public sealed class DisagreementDraft
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public SafeNowForm? SafeNow { get; set; }
    public DangerForm? Danger { get; set; }
    public RightProcessForm? RightProcess { get; set; }
    public CaseForm? Case { get; set; }
    public AboutForm? About { get; set; }
    public TimingForm? Timing { get; set; }
    public ConcernForm? Concern { get; set; }
    public ChildForm? Child { get; set; }
    public PositionsForm? Positions { get; set; }
    public OutcomeForm? Outcome { get; set; }
    public AdviceForm? Advice { get; set; }
    public OtherAgencyForm? OtherAgency { get; set; }
    public OtherPersonForm? OtherPerson { get; set; }
    public ProtectionForm? Protection { get; set; }
    public NetworkForm? Network { get; set; }
    public DiscussionForm? Discussion { get; set; }

    public string ToJson() => JsonSerializer.Serialize(this, s_json);

    public static DisagreementDraft Of(Draft draft) => JsonSerializer.Deserialize<DisagreementDraft>(draft.Content, s_json)!;

    /// <summary>A new draft of this person with these answers.</summary>
    public Draft ToDraft(Guid owner, DateTime now) => new() { OwnerId = owner, Content = ToJson(), StartedAt = now, SavedAt = now };
}
