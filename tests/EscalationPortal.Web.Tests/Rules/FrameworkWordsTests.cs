using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Tests.Support;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EscalationPortal.Web.Tests.Rules;

public sealed class FrameworkWordsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public void Rules_OfEveryForm_HaveASentenceOfOurs()
    {
        using var scope = portal.Services.CreateScope();
        // Custom rules give their own sentences, and to the library are predicates that hold.
        var validators = AssemblyScanner.FindValidatorsInAssembly(typeof(Program).Assembly)
            .Select(f => (IValidator)scope.ServiceProvider.GetRequiredService(f.InterfaceType)).ToList();

        var without = validators.SelectMany(v => v.CreateDescriptor().Rules.SelectMany(r => r.Components
            .Where(c => c.Validator is not IChildValidatorAdaptor and not IPredicateValidator
                && c.GetUnformattedErrorMessage() == BindingMessages.ChooseAgain)
            .Select(c => $"{v.GetType().Name}: {r.PropertyName} {c.Validator.Name}")));

        Assert.True(validators.Count > 30);
        Assert.Empty(without);
    }

    [Fact]
    public void Rules_WithoutASentence_SayOurs()
    {
        Assert.NotNull(portal.Services); // the portal's start sets the words
        var validator = new InlineValidator<DateInput>();
        validator.RuleFor(d => d.Day).NotEmpty();

        Assert.Equal(BindingMessages.ChooseAgain, Assert.Single(validator.Validate(new DateInput()).Errors).ErrorMessage);
    }

    [Fact]
    public void Binders_SayNothingOfTheFramework()
    {
        var say = portal.Services.GetRequiredService<IOptions<MvcOptions>>().Value.ModelBindingMessageProvider;

        Assert.All(
            [
                say.AttemptedValueIsInvalidAccessor("x", "Lead"), say.NonPropertyAttemptedValueIsInvalidAccessor("x"),
                say.UnknownValueIsInvalidAccessor("Lead"),
                say.NonPropertyUnknownValueIsInvalidAccessor(), say.ValueIsInvalidAccessor("x"), say.ValueMustNotBeNullAccessor("x"),
                say.ValueMustBeANumberAccessor("Lead"),
                say.NonPropertyValueMustBeANumberAccessor(), say.MissingBindRequiredValueAccessor("Lead"), say.MissingKeyOrValueAccessor(),
                say.MissingRequestBodyRequiredValueAccessor(),
            ],
            said => Assert.Equal(BindingMessages.ChooseAgain, said));
    }
}
