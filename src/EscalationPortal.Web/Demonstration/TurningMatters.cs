namespace EscalationPortal.Web.Demonstration;

/// <summary>Differences whose way turned: passed by a stage, redirected, taken up again, or ended by what can be learned.</summary>
internal static class TurningMatters
{
    public static readonly Matter RespiteStopped = new()
    {
        From = Team.Health,
        To = [Team.Childrens],
        Areas = ["provision-of-services", "action-on-plans"],
        Situations = ["services", "plan-not-working"],
        Words = "short breaks that were agreed and stopped again",
        Happened = "Two nights of short breaks a month were agreed for a child with complex needs. They stopped after the first month.",
        Evidence = "The care plan, and the family's diary of nights.",
        Source = "Community nursing team.",
        Impact = "The parents sleep three hours a night and have begun to make mistakes with feeds.",
        Lived = "The child liked the nights away, and signs for the carer by name.",
        Accept = "We both accept that the family cannot continue without a break.",
        Differ = "We differ on whether another placement can be used while the first is closed.",
        Change = "An assessment of the other placement for this child's needs.",
        Outcome = "Two nights a month from now on, wherever they can be given safely.",
        Protects = "A night nurse comes on three nights a week.",
        Answer = "The placement closed at short notice. We have asked for another and did not tell health.",
        Action = "Assess the second placement and give the first night there",
    };

    public static readonly Matter LateDisclosure = new()
    {
        From = Team.Police,
        To = [Team.Health],
        Areas = ["communication"],
        Situations = ["information-sharing", "drift"],
        Words = "injuries seen at a clinic and shared a month later",
        Happened = "A clinic noted bruises on two visits. The police heard of them a month later, from the school.",
        Evidence = "The clinic's notes with their dates, and the date of the strategy discussion.",
        Source = "Strategy discussion.",
        Impact = "The child stayed where they were hurt for four more weeks.",
        Lived = "The child told the school nurse that 'the doctor saw it as well'.",
        Accept = "We both accept that the notes should have been shared on the first day.",
        Differ = "We differ on who had to act on the notes while the usual doctor was away.",
        Change = "The clinic's rule for a doctor's absence.",
        Outcome = "A rule that says who shares what when a doctor is away.",
        Protects = "The child lives with an aunt, and the social worker visits weekly.",
        Answer = "The notes waited in the in-tray of someone who was on leave. No one else knows to look there.",
        Action = "Write down who reads the in-tray during leave, and tell every clinic",
    };

    public static readonly Matter FamilyLeaving = new()
    {
        From = Team.FireService,
        To = [Team.Childrens],
        Areas = ["perceived-risk", "need-and-threshold"],
        Situations = ["course-of-action"],
        Words = "a family that is about to leave the county",
        Happened = "After a fire that was set in the hallway the family plans to move to relatives abroad on Friday.",
        Evidence = "The fire investigator's report, and the tickets that the parent showed the crew.",
        Source = "Fire investigation.",
        Impact = "The person who set the fire knows where the family goes; the child would be out of everyone's sight.",
        Lived = "The child sleeps in outdoor clothes since the fire.",
        Accept = "We both accept that the fire was set.",
        Differ = "We differ on whether the move makes the child safer.",
        Change = "Knowing who lives at the new address.",
        Outcome = "A strategy discussion before Friday.",
        Protects = "The family stays at a hotel whose address only the police have.",
        Answer = "We close the case when a family moves away. We see that this one is different.",
        Action = "Hold a strategy discussion with the agencies of the new address",
    };

    public static readonly Matter SchoolTransport = new()
    {
        From = Team.Childrens,
        To = [Team.Health],
        Areas = ["roles-and-responsibilities"],
        Situations = ["action-or-inaction"],
        Words = "who checks on a child after reports from a school bus",
        Happened = "A driver reported three times that a child is left alone at the bus stop until dark. No one has visited in the evening.",
        Evidence = "Three reports of the driver with their times.",
        Source = "The council's transport service.",
        Impact = "The child waits by a fast road for up to two hours.",
        Lived = "The child told the driver that 'no one is in until the lights are on'.",
        Accept = "We both accept that the child is alone at that time.",
        Differ = "We differ on who visits in the evening.",
        Change = "A rota of the neighbourhood team.",
        Outcome = "An evening visit this week, and a plan for the hours after school.",
        Protects = "The driver hands the child to a neighbour in person.",
        Answer = "We can visit on Thursday evening with the social worker, and have told the patrol of that road.",
        Action = "Visit together on Thursday evening and agree the hours after school",
    };

    public static readonly Matter HouseboatMoorings = new()
    {
        From = Team.Police,
        To = [Team.FireService],
        Areas = ["perceived-risk"],
        Situations = ["assessment"],
        Words = "heating on a boat where a baby sleeps",
        Happened = "Officers saw a gas heater without a flue in the cabin where a baby sleeps. It was reported to the fire service as a matter for this process.",
        Evidence = "The officers' notes and a photograph.",
        Source = "River patrol.",
        Impact = "Gas from such a heater kills within a night.",
        Lived = "The baby was drowsy at midday on both visits.",
        Accept = "It is accepted that the heater is unsafe.",
        Differ = "It is open who can have it removed today.",
        Change = "Knowing who licenses the mooring.",
        Outcome = "The heater is out of the boat today, and someone visits tomorrow.",
        Protects = "The parent has an alarm on the bunk and sleeps with the window open; an officer calls in each evening.",
        Answer = "The mooring is outside our area.",
        Action = "Remove the heater and visit on the day after",
    };
}
