package talus.mechanics.optimization;

/** Prints what the solver needs for every Hock-Schittkowski problem, cold and again warm, as a Markdown table. */
final class IterationTable {
    private IterationTable() {}

    public static void main(String[] arguments) {
        System.out.println(
                "| problem | variables | equalities | inequalities | exact | evaluations | BFGS | objective |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        int exactSum = 0;
        int approximatedSum = 0;
        for (HockSchittkowski.Problem problem : HockSchittkowski.all()) {
            FunctionProgram program = problem.program();
            program.evaluations = 0;
            Outcome exact = new InteriorPoint(program.withHessian(true)).solve(program.start);
            int evaluations = program.evaluations;
            Outcome approximated = new InteriorPoint(program.withHessian(false)).solve(program.start);
            exactSum += exact.iterations();
            approximatedSum += approximated.iterations();
            System.out.println(
                    "| " + problem + " | " + program.variableCount() + " | " + program.equalityCount() + " | "
                            + program.inequalityCount() + " | " + told(exact) + " | " + evaluations + " | "
                            + told(approximated) + " | " + objective(exact) + " |");
        }
        System.out.println("| sum | | | | " + exactSum + " | | " + approximatedSum + " | |");
    }

    private static String told(Outcome outcome) {
        return outcome.iterations() + (outcome instanceof Outcome.Converged ? "" : " not converged");
    }

    private static String objective(Outcome outcome) {
        return outcome instanceof Outcome.Converged converged ? Double.toString(converged.objective()) : "";
    }
}
