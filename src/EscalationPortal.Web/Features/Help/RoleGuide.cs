using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Administration;
using EscalationPortal.Web.Display;

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
            $"You raise a concern, or you are the one whose view differs. You hold {stage.Name}.",
            [
                "Log a disagreement. The portal asks one thing at a time, keeps what you wrote, and shows it to no one until you send it.",
                "Before you send it, check your answers. Name whoever supports you: no one need do this alone.",
                "Where another agency has raised a concern with you, answer it: say whether the decision is kept or revised, and why.",
                "Record each discussion, propose what is agreed, and sign. Both sides sign the very same words, or say what they do not agree.",
                $"If it is not settled, escalate it to your own {(next is null ? "manager" : policy.Role(next.HeldBy).Name)}. You need no signature of the other side for that.",
                "If an escalation is sent back to you with advice, follow the advice, or insist. If no one answers in time, send it on to a deputy or the safeguarding lead.",
                "If you think that the child is not protected meanwhile, say so at once on the page of the dispute. Both safeguarding leads are told.",
            ],
            [
                "Disputes that you raised or were named in, to their end, with every outcome.",
                "What the other side wrote once it was sent, and who has read the dispute. Advice that you took stays with your own side.",
            ]);
    }

    private static RoleGuide HigherTier(EscalationPolicy policy, StagePolicy stage, StagePolicy? next)
    {
        var onward = next is null ? "" : next.Kind == StageKind.Panel ? $" or escalate it to the {policy.Bodies.Convenor.Name}, which convenes a {policy.Bodies.Panel.Name}"
            : $" or escalate it to {next.Name}";
        List<string> can =
        [
            $"An escalation waits on your work page with the time that is left. Accept it, {SendBack(stage)}or pass it on to a colleague or your deputy. The clock goes on meanwhile.",
            "When you accept, name your counterpart in each other agency and record your first contact or discussion in time.",
            "Where you are named as a counterpart, take it up or pass it on.",
            "Hold a professionals' meeting where it helps, and record who was there and what was said.",
            $"Propose what is agreed and sign it{onward}. You never accept what you escalated yourself.",
            "While you are away your deputy acts for you, and the record says so. "
                + "Say when you are away under your name, or ask your agency's administrator, who also names your deputies.",
        ];
        if (stage.LeadsTier)
        {
            can.Add("As your agency's safeguarding lead you confirm, as the second person, "
                + "what opens disputes to an account of your agency. It stands on your work page.");
            can.Add("As your agency's safeguarding lead you can be asked whenever no one else accepts, and you are told at once when someone says that a child is not protected. What is recommended to your agency stands under ‘Recommendations’, where you report on it.");
        }

        if (stage.MayReferLearning)
            can.Add($"Refer learning points to the {policy.Bodies.LearningGroup.Name}, without the child, the people or the days. That ends no dispute.");
        return new(stage.HeldBy, policy.Role(stage.HeldBy).Name, $"You hold {stage.Name} for your agency.", can,
        [
            "Disputes that were escalated to you or in which you are the counterpart, and nothing of your colleagues' other disputes.",
            "All that your own side wrote below you, and all that is shared.",
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
        yield return new(convenor.Role, policy.Role(convenor.Role).Name, $"You watch every clock, and you convene the {panel.Name}.",
        [
            "Your work page shows how many disputes stand at each stage, those that are overdue first.",
            $"When a dispute reaches you, convene a {panel.Name}: day and place, chair, members. The page says what the policy asks for and is still missing.",
            $"Ask the {scrutineer.Name} for advice, or record why not.",
            "Record who came, conflicts of interest, minutes, the decision and dissent. Where nothing was agreed, set the day to meet again.",
            "Open a dispute that has not reached you only with a reason. Both safeguarding leads are told.",
        ],
        ["That every dispute exists: its stage, agencies and clock. The content once it has reached you, or once you opened it with a reason."]);
        yield return new(panel.Role, policy.Role(panel.Role).Name, $"You sit on a {panel.Name} for your agency.",
        [
            "Read every stage of the dispute before the panel meets.",
            "Say where you have a personal part in the dispute. Working for one of the agencies is none.",
            "Decide together, and have your dissent recorded where you do not share the decision.",
            "Agree the minutes.",
        ],
        ["Disputes of the panels that you sit on, from the day it is convened. What a side noted for itself stays with that side."]);
        yield return new(scrutineer.Role, policy.Role(scrutineer.Role).Name, "You advise where you are asked.",
            ["Read the dispute that a panel asks you about.", "Give your advice on the record, with your reasons. It binds no one."],
            ["The disputes that you were asked about, and no others."]);
        yield return new(group.Role, policy.Role(group.Role).Name, $"You learn from what was referred to the {group.Name}.",
            ["Read the learning points that senior managers refer, and put those that belong together into a theme.", "Recommend on a theme: that agencies look at how they worked, or that policy and procedure be reviewed. Each has an owner, a day and a state."],
            ["Learning points alone. They hold no child, no names and no days, and no way leads from them to a dispute."]);
    }

    private static IReadOnlyList<RoleGuide> Administrators =>
    [
        new(PortalRoles.AgencyAdministrator, "agency administrator", "You keep the people of your own agency up to date.",
        [
            "Add people, and say what they are called, in which team they are, who manages them and who stands in for them.",
            "Record when someone is away, so that their deputy can act. People with a role of the whole partnership do that themselves.",
            "Make accounts and hand over first passwords, in person or by telephone.",
            "Ask a second person to confirm what opens disputes to an account: a lead, a deputy, "
                + "a new password for someone who is in a dispute. You each hand over half of such a password.",
            "When someone leaves, say so on the same day. They can no longer sign in.",
            "Fill the gaps that your agency's page shows.",
        ],
        ["The directory. You see no dispute, hold no role in one, and make yourself no one's manager, deputy or lead. Every change is on record with your name."]),
        new(PortalRoles.Administrator, "administrator of the portal", "You keep the agencies of the whole partnership.",
        [
            "Add an agency with its leads on one page: a school, a practice, an ambulance service, a voluntary group.",
            "Say which agencies are statutory, and who acts for the bodies of the partnership.",
            "Make agency administrators, who keep their own people.",
            "Confirm what an agency's administrator asks for, if you know it to be right. "
                + "What you ask for yourself is confirmed by someone else, or at the console of the server.",
            "Look through the gaps in the directory and have them filled.",
        ],
        ["The directory of every agency. You see no dispute. Every change is on record with your name."]),
    ];
}
