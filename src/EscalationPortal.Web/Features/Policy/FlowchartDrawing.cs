using System.Globalization;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Infrastructure;

namespace EscalationPortal.Web.Features.Policy;

/// <summary>Lays the stages down the page: what sends back to the left, what leads out to the right, clocks on the arrows.</summary>
internal sealed class FlowchartDrawing(EscalationPolicy policy)
{
    private const int Width = 960;
    private const int Left = 140, Centre = 365, Side = 650;
    private const int SideWidth = 300;
    private const int Gap = 26;

    private readonly PolicyGraph _graph = PolicyGraph.Of(policy);
    private readonly FlowchartWords _words = new(policy);
    private readonly List<FlowBox> _boxes = [];
    private readonly List<FlowArrow> _arrows = [];
    private readonly Dictionary<PolicyState, FlowBox> _places = [];
    private int _y = 10;

    /// <summary>Where the next box may stand beside the stages.</summary>
    private int _side = 10;

    public Flowchart Draw()
    {
        var begins = Main("begin", _words.Begins, Addresses.PolicyPart("danger"));
        Beside(begins, "out", _words.WaysOut, Addresses.PolicyPart("scope"));
        foreach (var stage in policy.Stages)
            Stage(stage);
        _y = Math.Max(_y, _side) + Gap;
        Main("always", _words.Always, Addresses.PolicyPart("safety"), 20, Width - 40);
        return new(Width, _y + 10, _boxes, _arrows);
    }

    private void Stage(StagePolicy stage)
    {
        var href = Addresses.PolicyPart($"stage-{stage.Key}");
        Onward(_words.Until(stage));
        if (_graph.States.Contains(PolicyState.WaitingAt(stage)))
        {
            var waiting = _places[PolicyState.WaitingAt(stage)] = Main("waiting", _words.Waiting(stage), href);
            SentBack(stage, waiting);
            Onward(_words.Accepted(stage));
        }

        var open = _places[PolicyState.OpenAt(stage)] = Main("stage", _words.Stage(stage), href);
        _side = Math.Max(_side, open.Y);
        foreach (var step in _graph.Steps.Where(s => s.From == PolicyState.OpenAt(stage)))
        {
            if (step.Verb is Verb.Resolve or Verb.Decide or Verb.CloseForLearning)
                Beside(open, step.To.IsEnded ? "ending" : "again", _words.Ending(step), Addresses.PolicyPart("clauses"), goesOn: !step.To.IsEnded);
        }

        if (stage.MayReferLearning)
            Beside(open, "learning", _words.Learning, Addresses.PolicyPart("learning"), goesOn: true);
        _y = Math.Max(_y, _side);
    }

    /// <summary>An arrow down from the last box, with the clock that it has to keep beside it.</summary>
    private void Onward(IReadOnlyList<FlowLine> clock)
    {
        var from = _boxes.Last(b => b.X == Left);
        var label = new FlowBox(Centre + 2, _y + 2, Side - Centre - 30, "clock", clock, null);
        _boxes.Add(label);
        _y = Math.Max(_y + label.Height + 10, _y + Gap);
        Arrow($"M{At(Centre)} {At(from.Bottom)} V{At(_y - 3)}");
    }

    private FlowBox Main(string look, IReadOnlyList<FlowLine> lines, string href, int x = Left, int width = (Centre - Left) * 2)
    {
        var box = new FlowBox(x, _y, width, look, lines, href);
        _boxes.Add(box);
        _y = box.Bottom;
        return box;
    }

    private void Beside(FlowBox from, string look, IReadOnlyList<FlowLine> lines, string href, bool goesOn = false)
    {
        var box = new FlowBox(Side, Math.Max(_side, from.Y), SideWidth, look, lines, href);
        _boxes.Add(box);
        _side = box.Bottom + 12;
        var y = Math.Min(box.Middle, from.Bottom - 24);
        Arrow(y == box.Middle
            ? $"M{At(from.Right)} {At(y)} H{At(box.X - 3)}"
            : $"M{At(from.Right)} {At(y)} H{At(box.X - 30)} V{At(box.Middle)} H{At(box.X - 3)}", dashed: goesOn, both: look == "again");
    }

    /// <summary>To the stage before it. Where no one could hold that, it goes to the one before that, as the table says.</summary>
    private void SentBack(StagePolicy stage, FlowBox waiting)
    {
        if (policy.StageBefore(stage.Key) is not { } before || !_graph.Leads(PolicyState.WaitingAt(stage), Verb.SendBack, PolicyState.OpenAt(before)))
            return;
        var (back, bend) = (_places[PolicyState.OpenAt(before)], Left - 40);
        Arrow($"M{At(Left)} {At(waiting.Middle)} H{At(bend)} V{At(back.Bottom - 30)} H{At(Left - 3)}", dashed: true);
        var middle = (waiting.Middle + back.Bottom - 30) / 2;
        _boxes.Add(new FlowBox(2, middle - 42, bend, "clock", FlowchartWords.SentBack(stage), null));
    }

    private void Arrow(string path, bool dashed = false, bool both = false) => _arrows.Add(new(path, dashed, both));

    private static string At(int place) => place.ToString(CultureInfo.InvariantCulture);
}
