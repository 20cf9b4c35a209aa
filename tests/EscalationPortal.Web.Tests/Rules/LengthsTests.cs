using System.Text.RegularExpressions;
using EscalationPortal.Domain;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Features.Account.Passwords;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Features.Participants.HandOvers;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Startup;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>A length that is typed twice comes to disagree: the form then takes what the dispute refuses, or the column cuts off.</summary>
public sealed partial class LengthsTests
{
    private static readonly EmptyModelMetadataProvider s_metadata = new();

    [Fact]
    public void Sources_OutsideTheTablesOfLengths_TypeNoLength()
    {
        var found = new[] { "EscalationPortal.Web", "EscalationPortal.Persistence" }.SelectMany(Sources.Of)
            .Where(s => Path.GetFileName(s) is not "ColumnLengths.cs")
            .SelectMany(s => File.ReadLines(s).Index()
                .Where(line => Length.IsMatch(line.Item))
                .Select(line => $"{Path.GetRelativePath(Repository.Folder, s)}:{line.Index + 1}: {line.Item.Trim()}"));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("RuleFor(f => f.Why).Text(\"Enter why\", 1000);", true)]
    [InlineData("RuleFor(f => f.Who).AtMost(200);", true)]
    [InlineData(".MaximumLength(100).WithMessage(", true)]
    [InlineData("theme.Property(t => t.Name).HasMaxLength(100);", true)]
    [InlineData("<text-area for=\"Form.Why\" max-length=\"1000\" />", true)]
    [InlineData("<input maxlength=\"60\">", true)]
    [InlineData("hint=\"100 characters at most\"", true)]
    [InlineData("RuleFor(f => f.Why).Text(\"Enter why\", Lengths.Reason);", false)]
    [InlineData("line.Property(e => e.Record).HasMaxLength(-1);", false)]
    [InlineData("/// <summary>The longest form has 200,000 characters.</summary>", false)]
    public void Length_InALine_IsFound(string line, bool isTyped) => Assert.Equal(isTyped, Length.IsMatch(line));

    [Fact]
    public void TextBoxes_OfEveryView_HaveALimit()
    {
        var boxes = Sources.Of("EscalationPortal.Web").Where(v => Path.GetExtension(v) == ".cshtml").SelectMany(BoxesOf).ToList();

        Assert.True(boxes.Count > 60);
        Assert.All(boxes, b => Assert.InRange(Limit(b.Form, b.Field), 1, Lengths.Text));
    }

    [Fact]
    public void Limit_OfAField_IsThatOfItsValidator() => Assert.Equal(Lengths.Reason, Limit(typeof(HandOverForm), nameof(HandOverForm.Why)));

    [Fact]
    public void Limit_OfAFieldWithoutOne_IsRefusedAndNamesTheField() => Assert.Equal(
        "PasswordForm.Current has no longest text in its validator.",
        Assert.Throws<InvalidOperationException>(() => Limit(typeof(PasswordForm), nameof(PasswordForm.Current))).Message);

    /// <summary>Each text box of a view, with the form that its field belongs to.</summary>
    private static IEnumerable<(Type Form, string Field)> BoxesOf(string view)
    {
        var text = File.ReadAllText(view);
        foreach (Match box in Box.Matches(text))
        {
            var isStep = text.Contains("@model StepPage<", StringComparison.Ordinal);
            var model = typeof(TextLimits).Assembly.GetTypes()
                .Single(t => t.Name == Model.Match(text).Groups["type"].Value && t.IsSubclassOf(typeof(StepForm)) == isStep);
            var path = box.Groups["field"].Value.Replace("[i]", "", StringComparison.Ordinal).Split('.').ToList();
            if (path[0] is "@Model" || (path[0] is "Form" && model.GetProperty("Form") is null))
                path.RemoveAt(0);
            foreach (var step in path.SkipLast(1))
            {
                var next = model.GetProperty(step)!.PropertyType;
                model = next.IsGenericType ? next.GetGenericArguments()[0] : next;
            }

            yield return (model, path[^1]);
        }
    }

    private static int Limit(Type form, string field)
    {
        using var services = new ServiceCollection().AddPortalValidators().BuildServiceProvider();
        return TextLimits.Of(s_metadata.GetMetadataForProperty(form, field), services);
    }

    [GeneratedRegex("<text-area for=\"(?<field>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Box { get; }

    [GeneratedRegex(@"@model (\w+<)?(?<type>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Model { get; }

    [GeneratedRegex(
        """^(?!\s*//).*(max-?length="|HasMaxLength\([0-9]|HaveMaxLength\([0-9]|imumLength\([0-9]|AtMost\([0-9]|\.Text\("[^"]*", [0-9]|[0-9] characters)""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Length { get; }
}
