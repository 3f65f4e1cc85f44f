/** Given names common where the product is used: a text that denies one of them is told by it. The team's own agent is not among them. */
export const GIVEN_NAMES = `james john robert michael william david richard joseph thomas charles chris christopher daniel matthew matt anthony mark donald steven steve paul andrew
  joshua josh kenneth kevin brian george edward ronald timothy tim jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan stephen larry justin scott brandon benjamin ben samuel sam
  gregory greg frank alexander alex raymond patrick jack dennis jerry tyler aaron jose adam nathan henry doug douglas zach peter kyle ethan walter noah jeremy christian keith roger terry
  austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan albert willie alan eugene russell vincent philip bobby johnny bradley brad tony marcus
  trevor derek darnell curtis wendell leon omar colin trent mike dave bob bill jim tom rick ron don ken mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
  sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole
  samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah
  megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie
  theresa diana brittany doris kayla alexis lori tiffany monica vivian yolanda tanya tamika brandi crystal wendy stacy tracy kim cindy debbie sue juan carlos luis miguel jesus antonio francisco
  manuel pedro alejandro ricardo fernando roberto eduardo javier rafael raul ramon sergio arturo enrique hector hugo ruben oscar alfredo armando alberto gerardo guillermo martin mario marco cesar
  victor pablo felipe gustavo ernesto salvador julio angel ignacio rodolfo gilberto ismael octavio rogelio rosendo wilmer chuy beto memo pancho paco pepe tono nacho lalo guadalupe lupe rosa ana
  margarita carmen silvia veronica leticia elena juana josefina adriana gabriela alejandra sofia lucia claudia norma irma graciela araceli esperanza yadira maribel rocio marisol dolores blanca
  socorro hortensia concepcion luz consuelo alma beatriz estela ofelia rosario susana raquel patty edgar edgardo brayan kevin mateo santiago diego leonel garcia martinez rodriguez lopez hernandez
  gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz morales ortiz gutierrez chavez ramos ruiz mendoza castillo jimenez vargas romero herrera medina aguilar smith johnson williams
  brown jones miller davis wilson anderson taylor moore jackson lee thompson white harris clark lewis robinson walker young allen king wright hill nguyen patel kim tran`
