namespace EscalationPortal.Web.Demonstration;

internal static class PoliceMatters
{
    public static readonly Matter ConferenceAfterIncidents = new()
    {
        From = Team.Police,
        To = [Team.Childrens],
        Areas = ["need-and-threshold", "perceived-risk"],
        Situations = ["course-of-action"],
        Words = "should there be a child protection conference?",
        Happened = "Officers were called to the home four times in six weeks for incidents between the adults. The child was there each time. The strategy discussion ended without a conference.",
        Evidence = "Four incident logs; body-worn video of the last call; the record of the strategy discussion.",
        Source = "Police logs of the last six weeks, and the officer who attended three of the calls.",
        Impact = "The incidents come closer together and the child is nearer to them each time.",
        Lived = "The child told an officer that they listen from the stairs and keep their shoes on at night.",
        Accept = "We both accept that the incidents are becoming more frequent.",
        Differ = "We differ on whether the threshold for a conference is met now or only after a further incident.",
        Change = "A statement from the school that the child is settled, and a month without a call.",
        Outcome = "A conference within fifteen working days.",
        Protects = "One of the adults stays with relatives, and the school tells both of us the same day if the child is not in.",
        Answer = "The assessment found a parent who engages with support. A child in need plan began last week and we think that it needs time.",
        Action = "Hold a strategy discussion again with the logs and the school present",
    };

    public static readonly Matter ExploitationReferral = new()
    {
        From = Team.Police,
        To = [Team.Childrens],
        Areas = ["need-and-threshold", "communication"],
        Situations = ["referral-threshold"],
        Words = "an exploitation referral that was closed without a visit",
        Happened = "A referral about a young person found with two phones and more money than they could explain was closed after one telephone call with a parent.",
        Evidence = "Stop record, property record, two reports of the young person missing overnight.",
        Source = "Police systems, and the officer who brought the young person home.",
        Impact = "Without a visit no one has spoken with the young person on their own, and they may be drawn in further.",
        Lived = "The young person said that it is 'easier to go along with it' and would not say who with.",
        Accept = "We both accept that the young person was missing twice.",
        Differ = "We differ on whether the phones and the money point to exploitation.",
        Change = "An explanation of the money that someone has checked.",
        Outcome = "A visit within five working days and an exploitation screening tool completed together.",
        Protects = "The parent calls the police at once if the young person is out after nine, and the neighbourhood team looks in twice a week.",
        Answer = "The parent gave an account that fitted what we knew. The screening score was low on the information we had then.",
        Action = "Visit the young person alone and complete the screening tool together",
    };

    public static readonly Matter InformationFromClinic = new()
    {
        From = Team.Police,
        To = [Team.Health],
        Areas = ["communication"],
        Situations = ["information-sharing"],
        Words = "injury information that was not shared in time",
        Happened = "The clinic's note of an unexplained bruise reached the police nine days after the appointment, after the strategy discussion had been held.",
        Evidence = "The note's date, the date of the secure mail, the minutes of the strategy discussion.",
        Source = "The clinic's own record and the police mail log.",
        Impact = "The decision was taken without the one observation by a clinician.",
        Lived = "The child is too young to say; they cried when the sleeve was lifted.",
        Accept = "We both accept that the note would have mattered to the discussion.",
        Differ = "We differ on whether the service had to send it before it was asked.",
        Change = "Guidance that says who sends what, and when, without being asked.",
        Outcome = "An agreed way to share injury notes on the same day.",
        Protects = "A relative stays in the home, and the health visitor sees the child every two days.",
        Answer = "The clinician judged the bruise to fit the account and waited for a request. We see now that the request could not have come.",
        Action = "Agree a same-day route for injury notes, with a named inbox on each side",
    };

    public static readonly Matter PlanWithoutMeetings = new()
    {
        From = Team.Police,
        To = [Team.Childrens],
        Areas = ["action-on-plans"],
        Situations = ["plan-not-working", "drift"],
        Words = "a plan whose core groups have not met",
        Happened = "Two core groups in a row were cancelled. No one outside the agency has seen the plan since the conference.",
        Evidence = "Cancellation notices, and the plan with actions that have passed their dates.",
        Source = "Invitations and cancellations in the police inbox.",
        Impact = "The actions that were to lower the risk are not checked by anyone.",
        Lived = "The older child asked an officer whether 'the meetings are still on'.",
        Accept = "We both accept that the core group is overdue.",
        Differ = "We differ on whether the plan is being carried out in the meantime.",
        Change = "Notes of visits that show which actions have been done.",
        Outcome = "A core group within a week and monthly dates in the diary.",
        Protects = "The social worker visits each week and tells the police safeguarding desk that the visit has taken place.",
        Answer = "The team had two vacancies. Visits went on, and their notes can be shared.",
        Action = "Hold the core group this week and share the notes of visits",
    };

    public static readonly Matter ClosedAfterMove = new()
    {
        From = Team.Police,
        To = [Team.Childrens],
        Areas = ["stepping-and-closing"],
        Situations = ["course-of-action"],
        Words = "a case closed after the family moved within the county",
        Happened = "The child in need plan ended when the family moved to another town. The adult the plan was about has visited the new home.",
        Evidence = "Closing summary; two sightings recorded by neighbourhood officers.",
        Source = "Neighbourhood team, and the closing summary sent to partners.",
        Impact = "The reason for the plan has moved with the family.",
        Lived = "The child told the new school that 'he comes at weekends and it is a secret'.",
        Accept = "We both accept that the adult is not to have contact.",
        Differ = "We differ on whether two sightings show contact with the child.",
        Change = "A visit at the weekend that finds no one else in the home.",
        Outcome = "The plan reopened until contact has been ruled out.",
        Protects = "The new school has a named person for the child, and neighbourhood officers pass by at weekends.",
        Answer = "The plan's goals had been met when we closed it. The sightings were not known to us.",
        Action = "Reopen the plan for eight weeks and visit at a weekend",
    };

    public static readonly Matter WhoSeesTheSibling = new()
    {
        From = Team.Police,
        To = [Team.Childrens, Team.Health],
        Areas = ["roles-and-responsibilities", "perceived-risk"],
        Situations = ["action-or-inaction", "lived-experience"],
        Words = "which agency sees the younger child?",
        Happened = "After the arrest of an adult in the home each agency took it that another would see the younger child. No one did for twelve days.",
        Evidence = "The three agencies' records of those days, side by side.",
        Source = "Custody record, contact record of the front door, health visitor's diary.",
        Impact = "The child was in the home, unseen, while the risk was at its highest.",
        Lived = "No one has asked the younger child. The older one says that the younger 'hides when the door goes'.",
        Accept = "All three of us accept that the child should have been seen within a day.",
        Differ = "We differ on who was to go first and who was to check that someone had.",
        Change = "A written protocol for arrests in a home with young children.",
        Outcome = "A named agency for the first visit, and a check on the next morning.",
        Protects = "The health visitor sees the child twice a week and the front door has the other agencies' direct contacts.",
        Answer = "The contact came to us as information and not as a request to visit. We have seen the child since.",
        Action = "Write down who goes first after an arrest, and try it for three months",
    };

    public static readonly Matter BailConditions = new()
    {
        From = Team.Police,
        To = [Team.Childrens],
        Areas = ["perceived-risk"],
        Situations = ["assessment"],
        Words = "contact arrangements that go against bail conditions",
        Happened = "The written agreement lets an adult on bail see the child at a relative's home. The bail conditions forbid unsupervised contact.",
        Evidence = "The bail sheet and the written agreement.",
        Source = "Custody system; copy of the agreement given by the relative.",
        Impact = "The relative cannot both follow the agreement and keep to the conditions.",
        Lived = "The child looks forward to the visits and is afraid of saying the wrong thing.",
        Accept = "We both accept that contact matters to the child.",
        Differ = "We differ on whether the relative can supervise.",
        Change = "An assessment of the relative by a third agency.",
        Outcome = "One arrangement that both of us have signed, by the end of the week.",
        Protects = "Visits take place at the contact centre until this is settled.",
        Answer = "The relative was assessed before bail was set. We had not seen the conditions.",
        Action = "Rewrite the agreement together and move visits to the contact centre until the bail date",
    };

    public static readonly Matter ReturnInterviews = new()
    {
        From = Team.Police,
        To = [Team.Childrens],
        Areas = ["provision-of-services"],
        Situations = ["services", "drift"],
        Words = "return interviews that are not offered in time",
        Happened = "A young person was missing five times in two months. One return interview was offered, after eleven days.",
        Evidence = "Missing reports, and the list of interviews kept by the provider.",
        Source = "Police missing persons system.",
        Impact = "What the young person might have said at once is lost after a week.",
        Lived = "The young person said that 'no one asks till you have forgotten'.",
        Accept = "We both accept that the offer comes too late.",
        Differ = "We differ on whether the police or the provider is to start it.",
        Change = "Figures that show when the provider was told.",
        Outcome = "An offer within seventy-two hours of each return.",
        Protects = "The carer keeps a log, and the safeguarding desk calls the carer after each return.",
        Answer = "The provider was told on the weekly list. A call on the same day would change that, and we can make it.",
        Action = "Tell the provider by telephone on the day of each return",
    };

    public static readonly Matter StrategyWithoutHealth = new()
    {
        From = Team.Police,
        To = [Team.Health],
        Areas = ["roles-and-responsibilities"],
        Situations = ["procedures"],
        Words = "no clinician at three strategy discussions",
        Happened = "Three strategy discussions about the same family were held without anybody from health.",
        Evidence = "Attendance lists of the three discussions and the invitations.",
        Source = "Minutes held by the police.",
        Impact = "Medical questions were answered by people who are not clinicians.",
        Lived = "The child's long illness, and what it means at home, was not spoken of.",
        Accept = "We both accept that health should be there.",
        Differ = "We differ on whether two hours' notice is enough to attend.",
        Change = "A rota that shows who can join by video at short notice.",
        Outcome = "A clinician, by video if need be, at every discussion about this family.",
        Protects = "The community nurse sees the child weekly and can call the police safeguarding desk direct.",
        Answer = "The invitations went to a shared inbox that is read twice a day. A named rota would help both of us.",
        Action = "Set up a rota of clinicians for strategy discussions",
    };

    public static readonly Matter HomeConditions = new()
    {
        From = Team.Police,
        To = [Team.Childrens],
        Areas = ["need-and-threshold"],
        Situations = ["referral-threshold", "assessment"],
        Words = "home conditions that were assessed as good enough",
        Happened = "Officers who searched the home found no bedding for the children and food on the floor. The assessment a week later called the home good enough.",
        Evidence = "Photographs from the search; the assessment.",
        Source = "Search record and the assessment shared with partners.",
        Impact = "If the visit was expected, the everyday state of the home is not known.",
        Lived = "The younger child was asleep on a coat; the older one said that it is 'always like that'.",
        Accept = "We both accept what the photographs show on that day.",
        Differ = "We differ on whether that day was an exception.",
        Change = "Two visits that were not announced.",
        Outcome = "Unannounced visits over the next fortnight, and the assessment looked at again.",
        Protects = "The school gives breakfast and a grandparent has the children on school nights.",
        Answer = "Our visit was not announced either. The home was warm, with food and beds made.",
        Action = "Make two unannounced visits, one of them together",
    };

    public static readonly Matter AddressFlags = new()
    {
        From = Team.Police,
        To = [Team.FireService],
        Areas = ["communication", "perceived-risk"],
        Situations = ["information-sharing"],
        Words = "a risk marker on an address that crews did not see",
        Happened = "A crew went to a home with a young child where an adult had made threats. The marker that we had sent was not on their system.",
        Evidence = "Our notice with its date, and the crew's turnout sheet.",
        Source = "Safeguarding desk, and the officer who met the crew at the door.",
        Impact = "No one looked for the child until the officer came.",
        Lived = "The child was found in the garden shed, where they go when there is shouting.",
        Accept = "We both accept that the notice was sent and was not entered.",
        Differ = "We differ on whether markers are entered by hand or sent between systems.",
        Change = "A month of figures on how long entering by hand takes.",
        Outcome = "Markers entered within a day, and a weekly check of both lists.",
        Protects = "The control rooms call each other for every turnout to the street.",
        Answer = "The inbox was not read over the weekend. A weekly check of both lists is something that we can begin at once.",
        Action = "Compare both lists each week and enter markers within a day",
    };
}
