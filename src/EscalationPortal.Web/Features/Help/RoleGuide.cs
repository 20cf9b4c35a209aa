using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Features.Directory.Support;

namespace EscalationPortal.Web.Features.Help;

/// <summary>What someone of a role can do here, in the names that the policy gives to roles, stages and bodies.</summary>
/// <param name="Key">The role's key, as it stands in the address.</param>
public sealed record RoleGuide(string Key, string Name, string InShort, IReadOnlyList<string> CanDo, IReadOnlyList<string> Sees)
{
    public string Title => char.ToUpperInvariant(Name[0]) + Name[1..];

    public static IReadOnlyList<RoleGuide> Of(EscalationPolicy policy)
    {
        var tiers = Administrator.Tiers(policy);
        return [.. tiers.Select((stage, i) => i == 0 ? FirstTier(policy) : HigherTier(policy, stage, policy.StageAfter(stage.Key))),
            .. Bodies(policy), .. Administrators];
    }

    private static RoleGuide FirstTier(EscalationPolicy policy)
    {
        var stage = policy.FirstStage;
        var next = policy.StageAfter(stage.Key);
        return new(stage.HeldBy, policy.Role(stage.HeldBy).Name,
            $"You raise a concern, or you disagree with one. You hold {stage.Name}.",
            [
                "Log a disagreement. The portal asks one thing at a time and saves what you write. No one else can see it until you submit it.",
                "Check your answers before you submit it. Name the person who supports you: you do not have to do this on your own.",
                "If another agency has raised a concern with you, answer it. Say whether you are keeping or changing the decision, and why.",
                "Record each discussion, propose what you have agreed, and sign. Both sides sign the same words, or say what they do not agree with.",
                $"If it is not settled, escalate it to your own {(next is null ? "manager" : policy.Role(next.HeldBy).Name)}. You do not need the other side's signature.",
                "If an escalation is sent back to you with advice, follow the advice or insist. If no one answers in time, ask a deputy or the safeguarding lead instead.",
                "If you think the child is not safe, say so at once on the page of the dispute. We will tell both safeguarding leads.",
            ],
            [
                "Disputes you raised or were named in, until they end, and every outcome.",
                "What the other side has sent, and who has read the dispute. Only your own side can see advice you took.",
            ]);
    }

    private static RoleGuide HigherTier(EscalationPolicy policy, StagePolicy stage, StagePolicy? next)
    {
        var onward = next is null ? "" : next.Kind == StageKind.Panel ? $" or escalate it to the {policy.Bodies.Convenor.Name}, which convenes a {policy.Bodies.Panel.Name}"
            : $" or escalate it to {next.Name}";
        List<string> can =
        [
            $"Your work page shows an escalation and the time left. Accept it, {SendBack(stage)}or pass it on to a colleague or your deputy. The time limit stays the same.",
            "When you accept, name your counterpart in each other agency and record your first contact or discussion in time.",
            "If you are named as a counterpart, take it up or pass it on.",
            "Hold a professionals' meeting if it helps, and record who was there and what was said.",
            $"Propose what is agreed and sign it{onward}. You cannot accept your own escalation.",
            "Your deputy acts for you while you are away, and the record says so. "
                + "Select your name to say when you are away, or ask your agency's administrator, who also names your deputies.",
        ];
        if (stage.LeadsTier)
        {
            can.Add("As your agency's safeguarding lead you are the second person who confirms "
                + "changes that give an account in your agency access to disputes. They appear on your work page.");
            can.Add("As your agency's safeguarding lead you can be asked whenever no one else accepts. We tell you at once when someone says that a child is not protected. Recommendations for your agency are under ‘Recommendations’, where you report on them.");
        }

        if (stage.MayReferLearning)
            can.Add($"Refer learning points to the {policy.Bodies.LearningGroup.Name}, without the child, the people or the dates. This does not end the dispute.");
        return new(stage.HeldBy, policy.Role(stage.HeldBy).Name, $"You hold {stage.Name} for your agency.", can,
        [
            "Disputes that were escalated to you or in which you are the counterpart, but not your colleagues' other disputes.",
            "Everything your own side wrote at earlier stages, and everything that is shared.",
        ]);
    }

    private static string SendBack(StagePolicy stage) => stage.Acceptance?.SendBacks switch
    {
        null or 0 => "",
        var times => $"send it back {DisputeWords.Times(times.Value)} with advice, ",
    };

    private static IEnumerable<RoleGuide> Bodies(EscalationPolicy policy)
    {
        var (convenor, panel, scrutineer, group) = (policy.Bodies.Convenor, policy.Bodies.Panel, policy.Bodies.Scrutineer, policy.Bodies.LearningGroup);
        yield return new(convenor.Role, policy.Role(convenor.Role).Name, $"You watch every time limit, and you convene the {panel.Name}.",
        [
            "Your work page shows how many disputes are at each stage, with overdue ones first.",
            $"When a dispute reaches you, convene a {panel.Name}: day and place, chair, members. The page says what the policy asks for and what is still missing.",
            $"Ask the {scrutineer.Name} for advice, or record why not.",
            "Record who came, conflicts of interest, minutes, the decision and dissent. If nothing was agreed, set the day to meet again.",
            "Open a dispute that has not reached you only with a reason. We will tell both safeguarding leads.",
        ],
        ["That every dispute exists: its stage, agencies and next date. You can see its content when it has reached you, or when you open it with a reason."]);
        yield return new(panel.Role, policy.Role(panel.Role).Name, $"You sit on a {panel.Name} for your agency.",
        [
            "Read every stage of the dispute before the panel meets.",
            "Say if you have a personal part in the dispute. Working for one of the agencies is not a conflict.",
            "Decide together, and have your dissent recorded if you do not agree with the decision.",
            "Agree the minutes.",
        ],
        ["Disputes of the panels you sit on, from the day the panel is convened. You cannot see a side's own notes."]);
        yield return new(scrutineer.Role, policy.Role(scrutineer.Role).Name, "You advise when you are asked.",
            ["Read the dispute that a panel asks you about.", "Give your advice on the record, with your reasons. No one has to follow it."],
            ["The disputes that you were asked about, and no others."]);
        yield return new(group.Role, policy.Role(group.Role).Name, $"You learn from what was referred to the {group.Name}.",
            ["Read the learning points that senior managers refer, and group those that belong together into a theme.", "Make recommendations on a theme: that agencies review how they worked, or that policy and procedure are reviewed. Each has an owner, a due date and a state."],
            ["Only learning points. They contain no child, names or dates, and do not lead to a dispute."]);
    }

    private static IReadOnlyList<RoleGuide> Administrators =>
    [
        new(PortalRoles.AgencyAdministrator, "agency administrator", "You keep the people in your own agency up to date.",
        [
            "Add people, and say what their job title is, which team they are in, who manages them and who their deputies are.",
            "Record when someone is away, so that their deputy can act. People with a role for the whole partnership do this themselves.",
            "Create accounts and hand over first passwords, in person or by telephone.",
            "Ask a second person to confirm changes that give an account access to disputes: a lead, a deputy, "
                + "a new password for someone who is in a dispute. You each hand over half of such a password.",
            "When someone leaves, record it on the same day. They can no longer sign in.",
            "Fill the gaps that your agency's page shows.",
        ],
        ["The directory. You cannot see disputes, hold a role in one, or make yourself anyone's manager, deputy or lead. Every change is recorded with your name."]),
        new(PortalRoles.Administrator, "administrator of the portal", "You manage the agencies of the whole partnership.",
        [
            "Add an agency with its leads on one page: a school, a practice, an ambulance service, a voluntary group.",
            "Record which agencies are statutory, and who acts for the bodies of the partnership.",
            "Create agency administrators, who manage their own people.",
            "Confirm what an agency's administrator asks for, if you know it is right. "
                + "Someone else must confirm what you ask for yourself, or it is confirmed at the server's console.",
            "Check the gaps in the directory and have them filled.",
        ],
        ["The directory of every agency. You cannot see disputes. Every change is recorded with your name."]),
    ];
}
