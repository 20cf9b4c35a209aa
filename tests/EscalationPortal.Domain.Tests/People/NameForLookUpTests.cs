using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Tests.People;

public class NameForLookUpTests
{
    [Theory]
    [InlineData("Zoë O'Neil-Smith", "ZOE ONEIL SMITH")]
    [InlineData("  zoe   oneil smith ", "ZOE ONEIL SMITH")]
    [InlineData("Cambridgeshire Children’s Services", "CAMBRIDGESHIRE CHILDRENS SERVICES")]
    [InlineData("Ward (3), north", "WARD 3 NORTH")]
    [InlineData("김민수", "김민수")]
    [InlineData(" -! ", "-!")]
    [InlineData(null, "")]
    public void Of_AnyName_IsWhatPeopleTypeToFindIt(string? name, string normalised) => Assert.Equal(normalised, NameForLookUp.Of(name));
}
