using EscalationPortal.Domain.Identifiers;

namespace EscalationPortal.Domain.Tests.Identifiers;

public class PersonalDataCheckTests
{
    [Theory]
    [InlineData("943 476 5919", PersonalDataKind.NhsNumber)]
    [InlineData("9434765919", PersonalDataKind.NhsNumber)]
    [InlineData("943-476-5919", PersonalDataKind.NhsNumber)]
    [InlineData("943 - 476 - 5919", PersonalDataKind.NhsNumber)]
    [InlineData("94 34 76 59 19", PersonalDataKind.NhsNumber)]
    [InlineData("401 023 2137", PersonalDataKind.NhsNumber)]
    [InlineData("14/03/2015", PersonalDataKind.DateOfBirth)]
    [InlineData("14-3-15", PersonalDataKind.DateOfBirth)]
    [InlineData("14.03.2015", PersonalDataKind.DateOfBirth)]
    [InlineData("14 03 2015", PersonalDataKind.DateOfBirth)]
    [InlineData("2015-03-14", PersonalDataKind.DateOfBirth)]
    [InlineData("14032015", PersonalDataKind.DateOfBirth)]
    [InlineData("20150314", PersonalDataKind.DateOfBirth)]
    [InlineData("14 March 2015", PersonalDataKind.DateOfBirth)]
    [InlineData("14th Mar 15", PersonalDataKind.DateOfBirth)]
    [InlineData("1st Sept 2015", PersonalDataKind.DateOfBirth)]
    [InlineData("14Mar2015", PersonalDataKind.DateOfBirth)]
    [InlineData("March 14th, 2015", PersonalDataKind.DateOfBirth)]
    [InlineData("child.parent@example.org", PersonalDataKind.Email)]
    [InlineData("o'neil+x@mail.example.co.uk", PersonalDataKind.Email)]
    [InlineData("01223 555 012", PersonalDataKind.Telephone)]
    [InlineData("07700 900123", PersonalDataKind.Telephone)]
    [InlineData("(01223) 555012", PersonalDataKind.Telephone)]
    [InlineData("+44 7700 900123", PersonalDataKind.Telephone)]
    [InlineData("+44 (0)20 7946 0958", PersonalDataKind.Telephone)]
    [InlineData("0044 20 7946 0958", PersonalDataKind.Telephone)]
    [InlineData("CB1 2AB", PersonalDataKind.Postcode)]
    [InlineData("pe28 4xy", PersonalDataKind.Postcode)]
    [InlineData("EC1A1BB", PersonalDataKind.Postcode)]
    [InlineData("W1A 0AX", PersonalDataKind.Postcode)]
    public void InShortText_WhenItHoldsPersonalData_FindsIt(string text, PersonalDataKind kind)
    {
        Assert.Equal([new PersonalDataFinding(kind, text)], PersonalDataCheck.InShortText(text));
        Assert.Equal([new PersonalDataFinding(kind, text)], PersonalDataCheck.InShortText($"Threshold ({text}), see there"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2026/004512")]
    [InlineData("2026-004512")]
    [InlineData("CP-1234567890")]
    [InlineData("943 476 5918")]
    [InlineData("94347659190")]
    [InlineData("1111111111")]
    [InlineData("LCS1048812")]
    [InlineData("Visit at 10:30 and 16:45")]
    [InlineData("£1,200.50 a month, £12.50 a day")]
    [InlineData("24/7 support, 2:1 staffing, section 47, 10/12 sessions")]
    [InlineData("99/99/2015")]
    [InlineData("30 February 2015")]
    [InlineData("Stage 2, clause S2.1, 5 working days")]
    [InlineData("RPD-7K3M-Q9TD")]
    [InlineData("Threshold: should this be a child protection plan?")]
    [InlineData("from e1 2nd to a2 1st")]
    [InlineData("Ask @children about it")]
    [InlineData("101 or 999")]
    [InlineData("March 2026")]
    [InlineData("May 2026 and 12 May")]
    public void InShortText_WhenItHoldsNone_FindsNothing(string? text) => Assert.Empty(PersonalDataCheck.InShortText(text));

    [Theory]
    [InlineData("On 12 March 2026 the school rang, and on 14/03/2026 we visited.")]
    [InlineData("The conference of 2026-03-12 was chaired; reference 140315.")]
    public void InFreeText_WhenDatesAreFactsOfTheCase_FindsNothing(string text) => Assert.Empty(PersonalDataCheck.InFreeText(text));

    [Theory]
    [InlineData("The child was born on 14 March 2015.", "14 March 2015")]
    [InlineData("DOB: 14/03/2015", "14/03/2015")]
    [InlineData("d.o.b. 14.3.15", "14.3.15")]
    [InlineData("14/03/2015 (date of birth)", "14/03/2015")]
    [InlineData("DOB 140315", "140315")]
    public void InFreeText_WhenADateIsCalledABirth_FindsIt(string text, string found) =>
        Assert.Equal([new PersonalDataFinding(PersonalDataKind.DateOfBirth, found)], PersonalDataCheck.InFreeText(text));

    [Fact]
    public void InFreeText_WhenThereAreSeveral_FindsEachOnce()
    {
        var found = PersonalDataCheck.InFreeText("12 9434765919, again 9434765919; a@example.org, 07700 900123\nCB1 2AB");
        Assert.Equal(["9434765919", "a@example.org", "07700 900123", "CB1 2AB"], found.Select(f => f.Text));
    }

    [Fact]
    public void NhsNumber_OfAnyNineDigits_HasOneCheckDigitAtMost()
    {
        for (var stem = 400_000_000; stem < 400_000_300; stem++)
            Assert.InRange(Enumerable.Range(0, 10).Count(check => PersonalDataCheck.InFreeText($"{stem}{check}").Count == 1), 0, 1);
    }

    [Theory]
    [InlineData("31/12/1899", false)]
    [InlineData("01/01/1900", true)]
    [InlineData("31/12/2099", true)]
    [InlineData("01/01/2100", false)]
    [InlineData("30/02/2015", false)]
    public void InShortText_OfADate_IsFoundWhereSomebodyAliveCouldBeBornOnIt(string text, bool isFound) =>
        Assert.Equal(isFound, PersonalDataCheck.InShortText(text).Count == 1);

    /// <summary>In the range that is never issued.</summary>
    [Fact]
    public void InFreeText_OfAnNhsNumberWhoseCheckDigitIsNought_FindsIt() =>
        Assert.Equal([PersonalDataKind.NhsNumber], PersonalDataCheck.InFreeText("9990000050").Select(f => f.Kind));

    [Theory]
    [InlineData(PersonalDataKind.NhsNumber, "an NHS number")]
    [InlineData(PersonalDataKind.DateOfBirth, "a date of birth")]
    [InlineData(PersonalDataKind.Email, "an email address")]
    [InlineData(PersonalDataKind.Telephone, "a telephone number")]
    [InlineData(PersonalDataKind.Postcode, "a postcode")]
    public void Name_OfEachKind_StandsInASentence(PersonalDataKind kind, string name) => Assert.Equal(name, new PersonalDataFinding(kind, "").Name);

    [Fact]
    public void Refused_OfEachKind_IsWhatTellsWhoTheChildIs() => Assert.Equal(
        [PersonalDataKind.NhsNumber, PersonalDataKind.DateOfBirth],
        Enum.GetValues<PersonalDataKind>().Where(kind => new PersonalDataFinding(kind, "").Refused));

    [Fact]
    public void InFreeText_WhenTheTextIsLong_StillAnswers()
    {
        string[] pieces = ["a.b-c ", "a", "1 ", "12/", "0 ", "born ", "12 March ", "a@b.", "(0 "];
        Assert.All(pieces, piece => PersonalDataCheck.InFreeText(string.Concat(Enumerable.Repeat(piece, 4_000))));
    }
}
