namespace EscalationPortal.Web.Demonstration;

internal static class HealthMatters
{
    public static readonly Matter NeglectThreshold = new()
    {
        From = Team.Health,
        To = [Team.Childrens],
        Areas = ["need-and-threshold"],
        Situations = ["referral-threshold", "lived-experience"],
        Words = "is this neglect, or a family under strain?",
        Happened = "Three referrals in five months about weight, teeth and missed school were each closed with advice.",
        Evidence = "Growth chart, dental letter, attendance record and our three referrals.",
        Source = "Health visitor, dentist and school nurse.",
        Impact = "Each fact alone is mild. Together they show a child who is falling behind.",
        Lived = "The child takes food home from school 'for later' and goes to bed in day clothes.",
        Accept = "We both accept that the parent is trying.",
        Differ = "We differ on whether the pattern meets the threshold for an assessment.",
        Change = "Weight back on its line and two months of full attendance.",
        Outcome = "An assessment that looks at the three referrals together.",
        Protects = "The school gives breakfast, and the health visitor weighs the child every two weeks.",
        Answer = "Each contact was screened separately. Early help was offered twice and the parent said no.",
        Action = "Carry out one assessment that takes all three referrals together",
    };

    public static readonly Matter SteppedDown = new()
    {
        From = Team.Health,
        To = [Team.Childrens],
        Areas = ["stepping-and-closing"],
        Situations = ["course-of-action", "plan-not-working"],
        Words = "stepped down while the baby was still losing weight",
        Happened = "The plan was stepped down at a meeting that health could not attend. The baby had lost weight at the last two visits.",
        Evidence = "Weights of the last six weeks, and the minutes.",
        Source = "Health visitor's record.",
        Impact = "Without the plan the weekly visits end.",
        Lived = "The baby is quiet and does not protest when put down hungry.",
        Accept = "We both accept the weights.",
        Differ = "We differ on whether feeding support alone is enough.",
        Change = "Two weeks of gain.",
        Outcome = "The decision to step down looked at again with health present.",
        Protects = "The health visitor weighs the baby twice a week and calls the social worker the same day.",
        Answer = "The weights were not in the papers for the meeting. They change the picture.",
        Action = "Hold the meeting again with health present and keep weekly visits until then",
    };

    public static readonly Matter PerplexingSymptoms = new()
    {
        From = Team.Health,
        To = [Team.Childrens, Team.Police],
        Areas = ["perceived-risk", "need-and-threshold"],
        Situations = ["assessment", "procedures"],
        Words = "symptoms that no one but the parent has seen",
        Happened = "Eleven attendances in four months for symptoms that no clinician has seen. A strategy discussion was refused twice.",
        Evidence = "Chronology of attendances and tests, all normal.",
        Source = "Hospital, general practice and community records.",
        Impact = "The child has had procedures that they may not have needed.",
        Lived = "The child uses medical words and says that they are 'not allowed to run'.",
        Accept = "All of us accept that the tests are normal.",
        Differ = "We differ on whether this is risk from a parent's actions or from worry.",
        Change = "A fortnight in which school alone reports on symptoms.",
        Outcome = "A strategy discussion with the paediatrician.",
        Protects = "One named paediatrician decides on every test, and the school keeps a daily note.",
        Answer = "The referral named a worry and not an event. The chronology helps us to see it.",
        Action = "Hold the strategy discussion with the chronology and the paediatrician",
    };

    public static readonly Matter PoliceWithClinic = new()
    {
        From = Team.Health,
        To = [Team.Police],
        Areas = ["roles-and-responsibilities"],
        Situations = ["action-or-inaction"],
        Words = "an under-age pregnancy treated as no further action",
        Happened = "A report about a pregnant thirteen-year-old was closed after one call, as the young person would not name anybody.",
        Evidence = "Our report and the closing note.",
        Source = "Sexual health clinic.",
        Impact = "The person responsible may be near other children.",
        Lived = "The young person said that 'he would be cross if I was late home'.",
        Accept = "We both accept that she may not wish to speak to the police yet.",
        Differ = "We differ on whether the investigation depends on her.",
        Change = "Advice of the prosecutor on what can be looked at without a statement.",
        Outcome = "The report opened again with a specialist officer.",
        Protects = "The young person is with an aunt and sees the clinic's nurse weekly.",
        Answer = "We saw no line of enquiry without a name. A specialist has read it again and sees two.",
        Action = "Reopen the report with a specialist officer and a plan for contact",
    };

    public static readonly Matter CourtReports = new()
    {
        From = Team.Health,
        To = [Team.Childrens],
        Areas = ["communication"],
        Situations = ["information-sharing"],
        Words = "health information left out of a parenting assessment",
        Happened = "The parenting assessment says that there are no health concerns. Our report of eight pages was sent in time.",
        Evidence = "The report, its receipt and the assessment.",
        Source = "Named nurse.",
        Impact = "Decisions rest on a picture without the missed medication.",
        Lived = "The child says that the inhaler is 'for when dad is here'.",
        Accept = "We both accept that the report was received.",
        Differ = "We differ on whether its content changes the conclusion.",
        Change = "An addendum that weighs the missed doses.",
        Outcome = "An addendum to the assessment within ten working days.",
        Protects = "The school keeps a second inhaler, and the nurse checks the doses weekly.",
        Answer = "The report was filed under another heading. The author has now read it.",
        Action = "Write an addendum that takes the health report into account",
    };

    public static readonly Matter EarlyHelpWait = new()
    {
        From = Team.Health,
        To = [Team.Childrens],
        Areas = ["provision-of-services"],
        Situations = ["drift", "services"],
        Words = "four months on the list for early help",
        Happened = "A family was accepted for early help in summer and has not had a visit.",
        Evidence = "Acceptance letter and three calls to the team.",
        Source = "Our record.",
        Impact = "Small worries have become large ones, and the parent has stopped answering calls.",
        Lived = "The toddler has two words and watches a tablet for most of the day.",
        Accept = "We both accept that the family was promised help.",
        Differ = "We differ on whether they wait or are assessed again.",
        Change = "A date.",
        Outcome = "A first visit within a week.",
        Protects = "The nursery has given extra hours, and the health visitor calls in each week.",
        Answer = "The list grew with the new term. We can put a worker in from Monday.",
        Action = "Make the first visit on Monday, together with the health visitor",
    };

    public static readonly Matter ConferenceOutcome = new()
    {
        From = Team.Health,
        To = [Team.Childrens],
        Areas = ["need-and-threshold", "perceived-risk"],
        Situations = ["conference-outcome"],
        Words = "health dissented at the conference",
        Happened = "The conference ended the protection plan by a majority. Health said in the meeting that it did not agree, and the record shows it.",
        Evidence = "The conference record, page four.",
        Source = "The named nurse who attended.",
        Impact = "The plan's end lifts the weekly visits to an unwell parent with a small child.",
        Lived = "The child brings the parent water and asks visitors to be quiet.",
        Accept = "We both accept that the parent has kept every appointment since spring.",
        Differ = "We differ on whether three good months outweigh two bad years.",
        Change = "A written relapse plan that names who acts.",
        Outcome = "A protection plan for another three months, or a child in need plan with weekly visits.",
        Protects = "An aunt lives in, and the community nurse visits weekly.",
        Answer = "The majority saw lasting change. A child in need plan follows and the aunt stays.",
        Action = "Write the relapse plan and keep weekly visits for three months",
    };

    public static readonly Matter YoungCarer = new()
    {
        From = Team.Health,
        To = [Team.Childrens],
        Areas = ["provision-of-services", "roles-and-responsibilities"],
        Situations = ["services", "lived-experience"],
        Words = "a young carer whose needs no one has assessed",
        Happened = "A twelve-year-old gives a parent injections twice a day. The adult's care plan counts on it.",
        Evidence = "The adult's care plan and the school's attendance figures.",
        Source = "Community nurse.",
        Impact = "The child misses the first lesson each day and friends after school.",
        Lived = "The child is proud of being 'good with needles' and has not been to a party for a year.",
        Accept = "We both accept that the child is a carer.",
        Differ = "We differ on which service carries out the assessment.",
        Change = "A decision by both managers that one goes first.",
        Outcome = "A young carer's assessment within four weeks.",
        Protects = "The community nurse gives the morning injection for now.",
        Answer = "The request came to the adults' team and stayed there. We take it on.",
        Action = "Carry out the young carer's assessment with the nurse present",
    };

    public static readonly Matter SiblingsApart = new()
    {
        From = Team.Health,
        To = [Team.Childrens],
        Areas = ["action-on-plans"],
        Situations = ["plan-not-working"],
        Words = "contact between siblings that the plan promises",
        Happened = "Siblings in two placements were to meet each month. They have met once in six.",
        Evidence = "The plan and the carers' diaries.",
        Source = "Therapist who sees both.",
        Impact = "The younger one's sleep has got worse after each cancelled visit.",
        Lived = "The younger child asks whether the older one 'is still my brother'.",
        Accept = "We both accept that the plan promises monthly visits.",
        Differ = "We differ on whether the visits unsettle the older child.",
        Change = "Two visits in a row with the therapist near by.",
        Outcome = "Dates for three visits, in both carers' diaries.",
        Protects = "Both children are safe where they are, and call each other on Sundays.",
        Answer = "The older child asked for a pause. We should have told the other carer and you.",
        Action = "Set three dates and ask the older child beforehand how they want to meet",
    };

    public static readonly Matter AgreedOnTelephone = new()
    {
        From = Team.Health,
        To = [Team.Police],
        Areas = ["communication"],
        Situations = ["information-sharing"],
        Words = "domestic abuse notices that reach us after a week",
        Happened = "Notices of incidents with children in the home come to the health visiting team a week after the night.",
        Evidence = "Dates of incidents and of arrival over two months.",
        Source = "Our inbox.",
        Impact = "Visits took place in between without our knowing what had happened.",
        Lived = "A mother said that she thought we knew and did not care.",
        Accept = "We both accept that a week is too long.",
        Differ = "We differ on whether grading by risk may hold back the lower grades.",
        Change = "A daily list without details.",
        Outcome = "Notice on the next working day.",
        Protects = "Officers ask on the night whether the family has a health visitor and leave a number.",
        Answer = "Grading takes up to six days. A daily list before grading is possible.",
        Action = "Send a daily list of addresses before grading, through the secure inbox",
    };
}
