namespace EscalationPortal.Web.Demonstration;

internal static class ChildrensMatters
{
    public static readonly Matter PoliceAtConference = new()
    {
        From = Team.Childrens,
        To = [Team.Police],
        Areas = ["roles-and-responsibilities", "action-on-plans"],
        Situations = ["procedures"],
        Words = "no police report at two review conferences",
        Happened = "Two review conferences took place without a police report or anybody from the police.",
        Evidence = "Invitations, attendance lists and the record of both conferences.",
        Source = "The conference service.",
        Impact = "The conference could not tell whether the calls to the home had stopped.",
        Lived = "The child says that things are calmer. No one could check that against the calls.",
        Accept = "We both accept that a report was asked for in time.",
        Differ = "We differ on whether a report is needed where there was no new crime.",
        Change = "A short form for 'nothing new' that still lists the calls.",
        Outcome = "A report, however short, three days before each conference.",
        Protects = "The social worker visits weekly and asks the police desk for calls before each visit.",
        Answer = "The desk reads 'nothing to report' as no report needed. A short form would be easy for us.",
        Action = "Send a short report three working days before each review",
    };

    public static readonly Matter ReleaseWithoutNotice = new()
    {
        From = Team.Childrens,
        To = [Team.Police],
        Areas = ["communication", "perceived-risk"],
        Situations = ["information-sharing"],
        Words = "release from custody that we heard of a day later",
        Happened = "An adult was released on bail to an address near the child's school. We were told on the next afternoon.",
        Evidence = "Custody times and the time of the call to the front door.",
        Source = "The officer in the case and our contact record.",
        Impact = "For a day the safety plan rested on the adult being in custody.",
        Lived = "The child saw the adult at the school gate and hid in the library.",
        Accept = "We both accept that the call came too late.",
        Differ = "We differ on which desk makes it: custody or the officer in the case.",
        Change = "A custody record that does not close until the call has been made.",
        Outcome = "A call before release wherever a child's plan names the adult.",
        Protects = "The school has a photograph, a plan for the gate and a direct line to the neighbourhood team.",
        Answer = "The officer was off duty at the time of release. The flag that would have told custody was not set.",
        Action = "Set a flag on custody records where a child has a plan",
    };

    public static readonly Matter MissedAppointments = new()
    {
        From = Team.Childrens,
        To = [Team.Health],
        Areas = ["stepping-and-closing", "provision-of-services"],
        Situations = ["course-of-action", "services"],
        Words = "discharge after missed appointments",
        Happened = "The child was discharged from therapy after three missed appointments while a plan was in place that relied on it.",
        Evidence = "The discharge letter and the plan that names the therapy.",
        Source = "The service's letter and our record of the last core group.",
        Impact = "The part of the plan that the child wanted most has ended.",
        Lived = "The child said that the sessions are 'the only hour that is mine'. They cannot get there on their own.",
        Accept = "We both accept that the appointments were missed by the adults and not by the child.",
        Differ = "We differ on whether the discharge rule applies to a child with a plan.",
        Change = "A way to bring the child that does not depend on the parent.",
        Outcome = "The place kept open, and sessions at school.",
        Protects = "The school counsellor sees the child weekly until this is settled.",
        Answer = "The rule frees places for others who wait. We were not told that the plan relied on the sessions.",
        Action = "Offer six sessions at school, and call the social worker before any discharge",
    };

    public static readonly Matter SafeAndWell = new()
    {
        From = Team.Childrens,
        To = [Team.FireService],
        Areas = ["communication"],
        Situations = ["information-sharing", "services"],
        Words = "a fire-setting referral without feedback",
        Happened = "A referral for a young person who sets small fires was accepted in spring. We do not know whether the sessions took place.",
        Evidence = "The referral, its receipt and two unanswered mails.",
        Source = "Our record.",
        Impact = "The placement may end, as no one can say whether the risk is lower.",
        Lived = "The young person says that 'a fire lady came once and it was good'.",
        Accept = "We both accept that the sessions are the right help.",
        Differ = "We differ on what may be told without the parent's consent.",
        Change = "A line of guidance on sharing that both services hold.",
        Outcome = "A short summary after each session.",
        Protects = "The carer keeps lighters locked away and there are alarms in every room.",
        Answer = "The parent asked us not to share details. We can say which sessions took place without them.",
        Action = "Send the dates of sessions and a line on risk, with the parent told first",
    };

    public static readonly Matter HospitalDischarge = new()
    {
        From = Team.Childrens,
        To = [Team.Health],
        Areas = ["communication", "roles-and-responsibilities"],
        Situations = ["action-or-inaction"],
        Words = "a discharge home before the planning meeting",
        Happened = "A newborn went home on a Friday evening, before the discharge planning meeting that all had agreed on.",
        Evidence = "The plan made before the birth and the ward's discharge note.",
        Source = "The ward and the community midwife.",
        Impact = "The first weekend passed without the visits that were planned.",
        Lived = "The baby was well when seen on Monday. The parents said that they had not slept.",
        Accept = "We both accept that the plan called for a meeting first.",
        Differ = "We differ on whether a bed that is needed can override that plan.",
        Change = "An out-of-hours meeting that can be called within two hours.",
        Outcome = "No discharge before a meeting where a plan says so.",
        Protects = "Daily visits, shared between the midwife and the social worker.",
        Answer = "The ward was full and the notes on the system did not show the plan. They do now.",
        Action = "Put the plan's stop on the first page of the ward system",
    };

    public static readonly Matter VideoInterview = new()
    {
        From = Team.Childrens,
        To = [Team.Police],
        Areas = ["action-on-plans"],
        Situations = ["drift"],
        Words = "seven weeks until a recorded interview",
        Happened = "The child told a teacher in September. The recorded interview has been moved three times.",
        Evidence = "The strategy discussion's actions, and three changed dates.",
        Source = "Minutes and our mail.",
        Impact = "Therapy waits for the interview, and the child's account may fade.",
        Lived = "The child asked whether 'the camera room' is because they did something wrong.",
        Accept = "We both accept that seven weeks is too long for a child of this age.",
        Differ = "We differ on whether therapy may begin before the interview.",
        Change = "The prosecutor's written view on therapy before trial.",
        Outcome = "The interview within five working days.",
        Protects = "The adult lives elsewhere under a written agreement, and the school sees the child daily.",
        Answer = "Two interviewers left. We have borrowed one from a neighbouring team.",
        Action = "Hold the interview this week with the borrowed interviewer",
    };

    public static readonly Matter HealthAssessments = new()
    {
        From = Team.Childrens,
        To = [Team.Health],
        Areas = ["provision-of-services", "action-on-plans"],
        Situations = ["drift", "services"],
        Words = "initial health assessments that come too late",
        Happened = "Three children who came into care waited nine weeks for their first health assessment.",
        Evidence = "Dates of requests and appointments.",
        Source = "Our tracker and the clinic's list.",
        Impact = "One child's hearing loss was found two months later than it could have been.",
        Lived = "The carer noticed that the child turns the television up and watches faces.",
        Accept = "We both accept that the time set nationally was missed.",
        Differ = "We differ on whether the consent form was complete when it came.",
        Change = "One shared checklist for the form.",
        Outcome = "Appointments within twenty working days.",
        Protects = "The carers have a named nurse to call, and each child has seen a doctor.",
        Answer = "Two of three forms came without a signature. We wrote back and heard nothing for three weeks.",
        Action = "Use one checklist, and telephone on the day where something is missing",
    };

    public static readonly Matter WelfareCheck = new()
    {
        From = Team.Childrens,
        To = [Team.Police],
        Areas = ["roles-and-responsibilities"],
        Situations = ["action-or-inaction"],
        Words = "a welfare check that was refused at night",
        Happened = "Our night team asked for a welfare check after a worrying call. It was declined because no one had spoken of a crime.",
        Evidence = "Recording of the call and the log of the request.",
        Source = "Out-of-hours team.",
        Impact = "Two children were alone until six in the morning.",
        Lived = "The older child made breakfast for both and said that it happens 'on Fridays'.",
        Accept = "We both accept what was found in the morning.",
        Differ = "We differ on who attends at night where there is concern and no crime.",
        Change = "A joint reading of the guidance on welfare checks.",
        Outcome = "A rule for nights that both control rooms hold.",
        Protects = "A relative sleeps in the home on Fridays and the night team calls.",
        Answer = "The call as it was put to us did not say that children were on their own. With that word the answer would have been another.",
        Action = "Agree five questions for every night request",
    };

    public static readonly Matter SchoolNurse = new()
    {
        From = Team.Childrens,
        To = [Team.Health, Team.Police],
        Areas = ["communication", "perceived-risk"],
        Situations = ["assessment", "lived-experience"],
        Words = "three views of the same bruises",
        Happened = "Three agencies saw bruises on three days and each recorded another cause.",
        Evidence = "Body maps of the school nurse, the clinic and the officer.",
        Source = "The three records, laid side by side at a network meeting.",
        Impact = "No agency acted, as each thought that another had an explanation.",
        Lived = "The child gave each of us a different story, and looked at the parent before each.",
        Accept = "All of us accept that the stories do not fit together.",
        Differ = "We differ on whether the marks need a medical examination now.",
        Change = "The paediatrician's view on the photographs.",
        Outcome = "A medical examination and one shared body map.",
        Protects = "The child stays with a grandparent, and the school nurse sees them daily.",
        Answer = "Each mark had an ordinary cause when seen on its own. Seen together they need a second look.",
        Action = "Arrange the examination and keep one body map for all agencies",
    };

    public static readonly Matter HoardingHome = new()
    {
        From = Team.Childrens,
        To = [Team.FireService],
        Areas = ["perceived-risk", "provision-of-services"],
        Situations = ["services"],
        Words = "a home safety visit that was not offered again",
        Happened = "A family in a crowded home missed one fire safety visit and was taken off the list.",
        Evidence = "The list and our photographs of the hallway.",
        Source = "The station's record and our visit.",
        Impact = "The way out from the bedroom is blocked at night.",
        Lived = "The children climb over boxes to get to bed and think nothing of it.",
        Accept = "We both accept that the hallway is blocked.",
        Differ = "We differ on whether one missed visit ends the offer.",
        Change = "A visit together, at a time when the parent is in.",
        Outcome = "A joint visit within two weeks and alarms fitted.",
        Protects = "The children sleep downstairs and a neighbour has a key.",
        Answer = "The parent told us that they did not want the visit. We did not know about the children's room.",
        Action = "Visit together and fit alarms on the same day",
    };
}
