namespace EscalationPortal.Web.Demonstration;

/// <summary>Of disputes whose panel did not go as it was called.</summary>
internal static class PanelMatters
{
    public static readonly Matter PartyHouse = new()
    {
        From = Team.Police,
        To = [Team.Childrens],
        Areas = ["need-and-threshold", "communication"],
        Situations = ["assessment"],
        Words = "teenagers staying at a house with no adult",
        Happened = "Officers found five young people at the same address on four nights. Each was assessed separately, by a different worker.",
        Evidence = "Incident numbers and times of the four visits.",
        Source = "Response team.",
        Impact = "What happens in the house is seen by no one as a whole.",
        Lived = "One of them said that at the house 'no one shouts'.",
        Accept = "We both accept that the five belong together.",
        Differ = "We differ on whether one assessment can hold them all.",
        Change = "A map of who stays where, made together.",
        Outcome = "One meeting on the address, with each worker there.",
        Protects = "Officers pass the address at ten each evening and take any young person there home.",
        Answer = "Five assessments were right for five children. A meeting on the address would add to them.",
        Action = "Hold one meeting on the address with every worker who knows one of the five",
    };

    public static readonly Matter UnvisitedPlan = new()
    {
        From = Team.Police,
        To = [Team.Childrens],
        Areas = ["action-on-plans"],
        Situations = ["plan-not-working", "drift"],
        Words = "a plan that no one has visited on",
        Happened = "The plan asks for a visit every ten days. Officers called to the home three times met a family who had seen no worker in six weeks.",
        Evidence = "Body-worn video notes and the dates of the plan.",
        Source = "Neighbourhood team.",
        Impact = "The family has stopped expecting anybody.",
        Lived = "The older child asked the officers whether they were 'the ones who come on Thursdays'.",
        Accept = "We both accept that visits were missed.",
        Differ = "We differ on whether the plan still holds or has to be written again.",
        Change = "Two visits in the next two weeks, on record.",
        Outcome = "A new plan with named people and days.",
        Protects = "The school sees both children each morning, and telephones if one is missing.",
        Answer = "The worker left and the visits were not given to another. One has been named since Monday.",
        Action = "Write the plan again, with a named worker and a day for each visit",
    };
}
