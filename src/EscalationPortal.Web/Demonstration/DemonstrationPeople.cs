using static EscalationPortal.Persistence.Directory.ShippedAgencies;

namespace EscalationPortal.Web.Demonstration;

/// <summary>Who can sign in to the demonstration. They exist nowhere else.</summary>
public static class DemonstrationPeople
{
    public const string Password = "Demonstration-2026";

    public static readonly DemonstrationPerson Simon = Senior("police", "Simon Price", Police);
    public static readonly DemonstrationPerson Sara = Senior("childrens", "Sara Novak", CambridgeshireChildrens);
    public static readonly DemonstrationPerson Helen = Senior("health", "Helen Marsh", CommunityServices);
    public static readonly DemonstrationPerson Finn = Senior("fire", "Finn Doyle", Fire);

    public static readonly DemonstrationPerson Marcus = Manager("manager.police", "Marcus Bell", Simon, "Accept an escalation from a police practitioner, send it back or pass it on.");
    public static readonly DemonstrationPerson Dina = Manager("deputy.police", "Dina Kaur", Simon, "Act as deputy of Marcus Bell, and take up what was sent on.");
    public static readonly DemonstrationPerson Chloe = Manager("manager.childrens", "Chloe Grant", Sara, "Take up Stage Two as the counterpart, and sign its record.");
    public static readonly DemonstrationPerson Hugh = Manager("manager.health", "Hugh Lloyd", Helen, "Accept an escalation from community health.");
    public static readonly DemonstrationPerson Freya = Manager("manager.fire", "Freya Hall", Finn, "Accept an escalation from the fire service.");

    public static readonly DemonstrationPerson Priya = Practitioner("practitioner.police", "Priya Shah", Marcus, "Log a disagreement, see what is waiting, escalate.");
    public static readonly DemonstrationPerson Cara = Practitioner("colleague.police", "Cara Singh", Marcus, "See that a colleague without a part finds no dispute at all.");
    public static readonly DemonstrationPerson Callum = Practitioner("practitioner.childrens", "Callum Reid", Chloe, "Answer a concern, propose a record, sign it.");
    public static readonly DemonstrationPerson Hannah = Practitioner("practitioner.health", "Hannah Osei", Hugh, "Follow a dispute from the raising side and confirm that it is resolved.");
    public static readonly DemonstrationPerson Femi = Practitioner("practitioner.fire", "Femi Adeyemi", Freya, "Raise a concern from a home safety visit.");

    public static readonly DemonstrationPerson Beth = new("business.unit@demo.example", "Beth Unwin", "business-unit", "Business Unit officer", BusinessUnit,
        "Watch every clock, convene a panel, record its decision.");
    public static readonly DemonstrationPerson Paul = Partner("police", "Paul Dent", Police);
    public static readonly DemonstrationPerson Paula = Partner("health", "Paula Imre", IntegratedCareBoard);
    public static readonly DemonstrationPerson Peter = Partner("childrens", "Peter Cole", CambridgeshireChildrens);
    public static readonly DemonstrationPerson Petra = Partner("peterborough", "Petra Wynn", PeterboroughChildrens);
    public static readonly DemonstrationPerson Iris = new("scrutineer@demo.example", "Iris Stone", "scrutineer", "Independent Scrutineer", Independent,
        "Advise a panel that asks for it.");
    public static readonly DemonstrationPerson Quinn = new("learning.group@demo.example", "Quinn Eaves", "learning-group", "member of the Quality Effectiveness Group", BusinessUnit,
        "Read learning referrals and make recommendations.");
    public static readonly DemonstrationPerson Ada = new("agency.admin@demo.example", "Ada Moss", "agency-administrator", "agency administrator", Police,
        "Keep the people of one agency up to date; read no dispute.");
    public static readonly DemonstrationPerson Adrian = new("admin@demo.example", "Adrian Poole", "administrator", "administrator", BusinessUnit,
        "Keep agencies, bank holidays and accounts; read no dispute.");

    public static readonly IReadOnlyList<DemonstrationPerson> All =
    [
        Priya, Cara, Callum, Hannah, Femi, Marcus, Dina, Chloe, Hugh, Freya, Simon, Sara, Helen, Finn,
        Beth, Paul, Paula, Peter, Petra, Iris, Quinn, Ada, Adrian,
    ];

    private static DemonstrationPerson Practitioner(string mailbox, string name, DemonstrationPerson manager, string canTry) =>
        new($"{mailbox}@demo.example", name, "practitioner", "practitioner", manager.Agency, canTry, manager);

    private static DemonstrationPerson Manager(string mailbox, string name, DemonstrationPerson senior, string canTry) =>
        new($"{mailbox}@demo.example", name, "line-manager", "line manager", senior.Agency, canTry, senior);

    private static DemonstrationPerson Senior(string agency, string name, string key) =>
        new($"senior.{agency}@demo.example", name, "senior-manager", "senior manager", key, "Hold Stage Three, answer an alarm as safeguarding lead, refer learning.") { IsLead = true };

    private static DemonstrationPerson Partner(string agency, string name, string key) =>
        new($"partner.{agency}@demo.example", name, "delegated-partner", "delegated safeguarding partner", key, "Sit on a Resolution Panel and agree its minutes.");
}
