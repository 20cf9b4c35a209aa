using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Features.Shared;

/// <summary>The headings under which a dispute's page lists what else someone can do, in their order.</summary>
public static class ActGroups
{
    public static IEnumerable<IGrouping<string, ActLink>> Of(IEnumerable<ActLink> acts) =>
        acts.GroupBy(a => HeadingOf(a.Verb)).OrderBy(g => Array.IndexOf(s_order, g.Key));

    private const string Record = "The record";
    private const string Moving = "Moving the dispute on";
    private const string Safety = "The child's safety";
    private const string People = "People and support";
    private const string Ending = "Ending the dispute";

    private static readonly string[] s_order = [Safety, Record, Moving, People, Ending];

    private static string HeadingOf(Verb verb) => verb switch
    {
        Verb.UpdateSafety or Verb.AcknowledgeSafety or Verb.ChallengeSafety or Verb.ReferRisk => Safety,
        Verb.NameNetworkMember or Verb.HandOver or Verb.LeaveAsWrongAgency or Verb.NameAgency or Verb.AskForSupport or Verb.RecogniseGoodPractice => People,
        Verb.Resolve or Verb.Withdraw or Verb.CloseForLearning or Verb.ReferLearning => Ending,
        Verb.Escalate or Verb.Skip or Verb.Insist or Verb.SendOn or Verb.PassOn or Verb.ChangeTrack or Verb.Reopen or Verb.RaiseRemainingConcern
            or Verb.ConvenePanel or Verb.HoldPanel or Verb.Decide => Moving,
        _ => Record,
    };
}
