using System.CommandLine;
using CstoClaims.Training;
using CstoClaims.Training.Evaluation.Dates;
using CstoClaims.Training.Neural;

var data = new Option<DirectoryInfo>("--data")
{
    Description = "Folder with the corpora: ud-ewt, ud-gum-open; for names uner-ewt, crossner, wikigold, re3d, meantime, gum-derived and re-docred; for dates wikiwars too",
    Required = true,
};
var output = new Option<DirectoryInfo>("--output")
{
    Description = "Folder for the models and their card",
    DefaultValueFactory = static _ => new DirectoryInfo("src/CstoClaims/Models"),
};
var model = new Option<string>("--model") { Description = "Which model to train", DefaultValueFactory = static _ => NetworkOptions.Accurate.Name };
model.AcceptOnlyFromAmong([.. NetworkOptions.All.Select(static o => o.Name)]);
var epochs = new Option<int?>("--epochs") { Description = "Fewer or more passes over the data than the model's own number" };
var date = new Option<string?>("--date") { Description = "Date for the model card" };

var train = new Command("train", "Trains the tagger, lemmatizer and parser and writes the models with their card") { data, output, model, epochs, date };
train.SetAction(r =>
{
    var options = NetworkOptions.Named(r.GetRequiredValue(model));
    TrainCommand.Run(r.GetRequiredValue(data), r.GetRequiredValue(output), options with { Epochs = r.GetValue(epochs) ?? options.Epochs }, r.GetValue(date));
});

var errors = new Option<bool>("--errors") { Description = "Write what is wrong to stderr" };
var part = new Option<string>("--part")
{
    Description = "Part of the corpora: dev, test or train",
    DefaultValueFactory = static _ => EvaluateCommand.Dev,
}.AcceptOnlyFromAmong(EvaluateCommand.Dev, "test", "train");
var evaluate = new Command("evaluate", "Scores the models that are built in: tags, trees and names") { data, part, errors };
evaluate.SetAction(r => EvaluateCommand.Run(r.GetRequiredValue(data), r.GetRequiredValue(part), r.GetValue(errors)));

var dates = new Command("evaluate-dates", "Scores the temporal expressions on GUM, MEANTIME and WikiWars") { data, errors };
dates.SetAction(r => DateEvaluator.Run(r.GetRequiredValue(data), Console.Out, r.GetValue(errors) ? Console.Error : null));

return new RootCommand("Trains and evaluates the models of CstoClaims") { train, evaluate, dates }.Parse(args).Invoke();
