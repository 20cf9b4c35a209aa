namespace EscalationPortal.Web.Demonstration;

internal static class FireMatters
{
    public static readonly Matter BlockedExit = new()
    {
        From = Team.FireService,
        To = [Team.Childrens],
        Areas = ["perceived-risk", "need-and-threshold"],
        Situations = ["referral-threshold"],
        Words = "children asleep behind a locked door",
        Happened = "On a home safety visit the crew found that the children's room is locked from outside at night.",
        Evidence = "The crew's report and a photograph of the bolt.",
        Source = "Home safety visit.",
        Impact = "In a fire the children could not get out.",
        Lived = "The older child said that the bolt 'is because we come down'.",
        Accept = "We both accept that there is a bolt.",
        Differ = "We differ on whether it was used after the parent promised to take it off.",
        Change = "A second visit in the evening.",
        Outcome = "A visit together, in the evening, this week.",
        Protects = "The parent has given the bolt to the crew, and alarms are in both rooms.",
        Answer = "The parent told us that the bolt is off. We had not thought to ask for the reason behind it.",
        Action = "Visit together in the evening and talk with the parent about nights",
    };

    public static readonly Matter FireSetting = new()
    {
        From = Team.FireService,
        To = [Team.Police],
        Areas = ["roles-and-responsibilities"],
        Situations = ["action-or-inaction"],
        Words = "bin fires treated as nuisance rather than risk",
        Happened = "Six bin fires in one street point to the same young person. They were recorded as nuisance.",
        Evidence = "Dates, times and the crew's notes of who was near.",
        Source = "Incident system.",
        Impact = "The young person is getting bolder; the last fire was against a fence.",
        Lived = "The young person stayed to help the crew, and asked about their work.",
        Accept = "We both accept that the fires are linked.",
        Differ = "We differ on whether it is a matter for help or for enquiry.",
        Change = "The school's view of how the young person is.",
        Outcome = "A joint visit that offers the fire-setting programme.",
        Protects = "The neighbourhood team walks the street at the hours in question.",
        Answer = "Each fire alone was minor. We agree that a joint visit comes before anything else.",
        Action = "Visit together and offer the fire-setting programme",
    };

    public static readonly Matter OxygenAndSmoking = new()
    {
        From = Team.FireService,
        To = [Team.Health],
        Areas = ["perceived-risk"],
        Situations = ["assessment"],
        Words = "home oxygen in a house where adults smoke",
        Happened = "A child has oxygen at home. The crew saw ashtrays in the same room on two visits.",
        Evidence = "Two visit reports.",
        Source = "Home safety visits.",
        Impact = "A fire with oxygen spreads within seconds.",
        Lived = "The child's bed is beside the sofa where the adults sit.",
        Accept = "We both accept that the child needs the oxygen.",
        Differ = "We differ on whether advice to the parents is enough.",
        Change = "A third visit without any sign of smoking.",
        Outcome = "A written risk assessment that both services have signed.",
        Protects = "Adults smoke outside only, and a relative checks each evening.",
        Answer = "The nurse saw no sign of smoking at six visits. The time of day may explain that.",
        Action = "Write one risk assessment after a visit together in the evening",
    };

    public static readonly Matter CrewReferrals = new()
    {
        From = Team.FireService,
        To = [Team.Childrens],
        Areas = ["communication"],
        Situations = ["information-sharing"],
        Words = "no word on what became of our referrals",
        Happened = "Of nine referrals by crews since spring, two had an answer.",
        Evidence = "The list of referrals with dates.",
        Source = "Safeguarding desk.",
        Impact = "Crews go back to the same homes without knowing what has changed.",
        Lived = "One child said to a crew 'you came before and no one came after'.",
        Accept = "We both accept that each referral should have an answer.",
        Differ = "We differ on how much may be said to a fire service.",
        Change = "A form of words that says 'assessed' or 'not taken on' and no more.",
        Outcome = "An answer within five working days.",
        Protects = "Each of the homes has working alarms, and crews can call the front door direct.",
        Answer = "Crews' referrals come through a general inbox. They can have the route that other partners use.",
        Action = "Give the fire service the partners' route, and answer within five working days",
    };

    public static readonly Matter TemporaryHousing = new()
    {
        From = Team.FireService,
        To = [Team.Childrens],
        Areas = ["provision-of-services"],
        Situations = ["services", "drift"],
        Words = "a family of five in one room above a kitchen",
        Happened = "A family was placed in one room above a commercial kitchen, with one way out.",
        Evidence = "Inspection report.",
        Source = "Fire protection officer.",
        Impact = "If the kitchen burns there is no second way out for three children.",
        Lived = "The children do homework on the bed and are asked not to move about.",
        Accept = "We both accept that the room is not fit for long.",
        Differ = "We differ on whether two more weeks can be justified.",
        Change = "A second way out, built and inspected.",
        Outcome = "Another place within two days.",
        Protects = "The kitchen stays closed at night and a warden is on the landing.",
        Answer = "Nothing else was free on the night. A flat comes free on Thursday.",
        Action = "Move the family on Thursday and inspect the flat beforehand",
    };

    public static readonly Matter WaterSafety = new()
    {
        From = Team.FireService,
        To = [Team.Police],
        Areas = ["communication"],
        Situations = ["information-sharing"],
        Words = "young people at the quarry",
        Happened = "Crews were called to the flooded quarry five times. Names taken by officers were not passed on to the prevention team.",
        Evidence = "Call log.",
        Source = "Control room.",
        Impact = "The same young people come back, and the water is cold and deep.",
        Lived = "They say that it is 'the only place no one moves us on'.",
        Accept = "We both accept that it is dangerous.",
        Differ = "We differ on whether names may be shared for prevention.",
        Change = "A line in the sharing agreement.",
        Outcome = "Names shared within two days and a visit to each family.",
        Protects = "Throw lines were put up, and the owner has mended the fence.",
        Answer = "The sharing agreement covers this. The officers did not know.",
        Action = "Brief the neighbourhood teams, and share names within two days",
    };

    public static readonly Matter ArsonThreat = new()
    {
        From = Team.FireService,
        To = [Team.Police, Team.Childrens],
        Areas = ["perceived-risk", "roles-and-responsibilities"],
        Situations = ["action-or-inaction"],
        Words = "a threat to burn the home, and who to tell",
        Happened = "A threat to set fire to a family's home was known to one agency for four days before the others heard of it.",
        Evidence = "Times of the report, the call and our visit.",
        Source = "Police log and our control room.",
        Impact = "Three children slept there for four nights with one working alarm.",
        Lived = "The middle child has packed a bag and keeps it by the window.",
        Accept = "All of us accept that the fire service should have been told at once.",
        Differ = "We differ on who was to tell the fire service.",
        Change = "One route for threats, with a time.",
        Outcome = "Letterbox fitted, alarms fitted, and one route agreed.",
        Protects = "The family stays with relatives, and patrols pass the home each night.",
        Answer = "The report was read as words in anger. With the earlier calls beside it we read it differently.",
        Action = "Agree one route for threats of fire, and test it within the month",
    };

    public static readonly Matter SprinklersInPlacement = new()
    {
        From = Team.FireService,
        To = [Team.Childrens],
        Areas = ["action-on-plans"],
        Situations = ["plan-not-working"],
        Words = "a placement plan without the fire risk in it",
        Happened = "A young person who has set fires was placed in a home that was not told of it.",
        Evidence = "Placement plan and our earlier report.",
        Source = "Prevention team.",
        Impact = "Four other young people live there.",
        Lived = "The young person told staff about it themselves, and was glad that they had.",
        Accept = "We both accept that the home should have known.",
        Differ = "We differ on whether the plan should be written again or amended.",
        Change = "An amended plan that the home has signed.",
        Outcome = "The plan amended within a week, with the programme in it.",
        Protects = "Waking night staff, and detectors in each room that call the station.",
        Answer = "The earlier report was in another worker's file. The plan has been amended in draft.",
        Action = "Amend the plan with the fire-setting programme and share it with the home",
    };

    public static readonly Matter HospitalSite = new()
    {
        From = Team.FireService,
        To = [Team.Health],
        Areas = ["stepping-and-closing"],
        Situations = ["course-of-action"],
        Words = "support that ended with the last burn dressing",
        Happened = "A child burned at home was discharged from the community team when the wound had healed. The cause was not looked at.",
        Evidence = "Discharge letter and our report on the heater.",
        Source = "Fire investigation.",
        Impact = "The same heater is still in use.",
        Lived = "The child will not go into the room with the heater.",
        Accept = "We both accept that the heater is unsafe.",
        Differ = "We differ on whether the team's task ends with the wound.",
        Change = "A visit that shows that the heater is gone.",
        Outcome = "One more visit, together, before the case is closed.",
        Protects = "The heater has been switched off, and a safe one lent by the station.",
        Answer = "The team closes when treatment ends. A closing visit with your crew makes sense.",
        Action = "Make a closing visit together and swap the heater",
    };
}
