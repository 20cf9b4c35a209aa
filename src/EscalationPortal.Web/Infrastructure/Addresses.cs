using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;

namespace EscalationPortal.Web.Infrastructure;

/// <summary>Where each page is. Views and controllers write no address themselves, so that one can change without a search.</summary>
public static class Addresses
{
    public const string Work = "/work";
    public const string SignIn = "/account/sign-in";
    public const string SignOut = "/account/sign-out";
    public const string SignOutEverywhere = "/account/sign-out-everywhere";
    public const string Account = "/account";
    public const string Password = "/account/password";
    public const string OwnAbsence = "/account/absence";
    public const string Help = "/help";
    public const string States = "/help/states";
    public const string Accessibility = "/help/accessibility";
    public const string Privacy = "/help/privacy";
    public const string Policy = "/policy";
    public const string Flowchart = "/policy/flowchart";
    public const string Log = "/log";
    public const string Disputes = "/disputes";
    public const string FindDispute = "/disputes/find";
    public const string Panels = "/panels";
    public const string Learning = "/learning";
    public const string Recommendations = "/recommendations";
    public const string Agencies = "/agencies";
    public const string NewAgency = "/agencies/new";
    public const string People = "/people";
    public const string Access = "/access";
    public const string Gaps = "/gaps";

    public static string WorkWithTold(int page) => $"{Work}?told={page}#told";
    public static string HelpForRole(string role) => $"{Help}/roles/{role}";
    public static string PolicyPart(string anchor) => $"{Policy}#{anchor}";

    /// <param name="toCheck">Whether the step leads back to the check.</param>
    public static string DraftStep(Guid id, string step, bool toCheck = false) => $"{Draft(id)}/{step}{(toCheck ? "?toCheck=true" : "")}";
    public static string CheckDraft(Guid id) => $"{Draft(id)}/check";
    public static string DeleteDraft(Guid id) => $"{Draft(id)}/delete";
    public static string ShareDraft(Guid id) => $"{Draft(id)}/showing";
    public static string StopSharingDraft(Guid id) => $"{Draft(id)}/showing/end";
    public static string SharedDraft(Guid id) => $"/shown-drafts/{id}";

    public static string OverdueDisputes => $"{Disputes}?overdue=true";
    public static string OpenDisputesAt(string stage) => $"{Disputes}?stage={stage}&state={nameof(DisputeState.Open)}";
    public static string Dispute(DisputeReference reference) => $"{Disputes}/{reference}";

    /// <summary>The page where this is done to the dispute.</summary>
    public static string Act(DisputeReference reference, Verb verb) => $"{Dispute(reference)}/{ActDeclarations.Of(verb).Page}";

    /// <param name="stage">Sequence of the stage whose record it is about.</param>
    public static string Filing(DisputeReference reference, int stage) => $"{Act(reference, Verb.RecordFiling)}?stage={stage}";
    public static string ActionReport(DisputeReference reference, Guid action) => $"{Act(reference, Verb.ReportAction)}?action={action}";
    public static string Record(DisputeReference reference, int stage) => $"{Dispute(reference)}?stage={stage}#record";
    public static string History(DisputeReference reference) => $"{Dispute(reference)}/history";
    public static string Submitted(DisputeReference reference) => $"{Dispute(reference)}/submitted";
    public static string Document(DisputeReference reference) => $"{Dispute(reference)}/document";
    public static string Pack(DisputeReference reference) => $"{Dispute(reference)}/pack";

    /// <summary>The same document as one file.</summary>
    public static string FileOf(string document) => $"{document}/file";
    public static string Invitation(DisputeReference reference, Guid meeting) => $"{Dispute(reference)}/invitation/{meeting}";
    public static string PanelTasks(DisputeReference reference) => $"{Dispute(reference)}/panel-tasks";

    public static string PanelsShowing(Enum group, int? page = null) => $"{Panels}?show={group}{Page(page)}";

    public static string LearningShowing(Enum part, int? page = null) => $"{Learning}?show={part}{Page(page)}";
    public static string LearningReferral(Guid id) => $"{Learning}/{id}";
    public static string PutIntoTheme(Guid referral) => $"{LearningReferral(referral)}/theme";
    public static string RemoveFromTheme(Guid referral) => $"{PutIntoTheme(referral)}/removal";
    public static string Theme(Guid id) => $"{Learning}/themes/{id}";
    public static string Recommend(Guid theme) => $"{Theme(theme)}/recommendation";
    public static string RecommendationsPage(int page) => $"{Recommendations}?page={page}";
    public static string Recommendation(Guid id) => $"{Recommendations}/{id}";

    public static string AgenciesPage(string? name, int page) => $"{Agencies}?name={Escaped(name)}{Page(page)}";
    public static string Agency(string key) => $"{Agencies}/{key}";
    public static string EditAgency(string key) => $"{Agency(key)}/edit";
    public static string NewPerson(string agency) => $"{Agency(agency)}/people/new";
    public static string NewPerson(string agency, string role) => $"{NewPerson(agency)}?role={role}";
    public static string GapsPage(int page) => $"{Gaps}?page={page}";

    public static string PeopleOf(string agency) => $"{People}?agency={agency}";
    public static string PeoplePage(string? name, string? agency, int page) =>
        $"{People}?name={Escaped(name)}&agency={Escaped(agency)}{Page(page)}";
    public static string Person(Guid id) => $"{People}/{id}";
    public static string EditPerson(Guid id) => $"{Person(id)}/edit";
    public static string PersonAccount(Guid id) => $"{Person(id)}/account";
    public static string PersonAbsence(Guid id) => $"{Person(id)}/absence";
    public static string PersonLeaving(Guid id) => $"{Person(id)}/leaving";

    /// <param name="absences">A person's own absences, or those that an administrator keeps for them.</param>
    public static string RemoveAbsence(string absences, Guid id) => $"{absences}/{id}/removal";
    public static string AccessChange(Guid id) => $"{Access}/{id}";
    public static string ConfirmAccess(Guid id) => $"{AccessChange(id)}/confirmation";
    public static string RefuseAccess(Guid id) => $"{AccessChange(id)}/refusal";

    private static string Draft(Guid id) => $"{Log}/{id}";
    private static string Page(int? page) => page is null ? "" : $"&page={page}";
    private static string Escaped(string? typed) => Uri.EscapeDataString(typed ?? "");
}
